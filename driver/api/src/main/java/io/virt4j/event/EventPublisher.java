package io.virt4j.event;

import io.virt4j.ErrorCode;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Events for subscribers that say how many they want. Never makes the thread wait that the events come from. */
final class EventPublisher<E> implements Flow.Publisher<E> {
    /** How many events wait for a subscriber before it is given up. */
    static final int BACKLOG = 10_000;

    private final EventSource source;
    private final EventType<E> type;

    EventPublisher(EventSource source, EventType<E> type) {
        this.source = source;
        this.type = type;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        new Delivery<E>(subscriber, ForkJoinPool.commonPool()).open(source, type);
    }

    /** One subscriber, the events that wait for it, and how many it wants. */
    private static final class Delivery<E> implements Flow.Subscription, Runnable {
        private final Flow.Subscriber<? super E> subscriber;
        private final Executor executor;
        private final Queue<E> waiting = new ArrayDeque<>();
        private long wanted;
        private boolean running;
        private boolean over;
        private @Nullable Throwable failure;
        private @Nullable Subscription subscription;

        Delivery(Flow.Subscriber<? super E> subscriber, Executor executor) {
            this.subscriber = Objects.requireNonNull(subscriber);
            this.executor = executor;
        }

        void open(EventSource source, EventType<E> type) {
            // onSubscribe comes before all else, so nothing runs until it has returned.
            running = true;
            subscriber.onSubscribe(this);
            try {
                opened(source.on(type, this::add));
            } catch (VirtException e) {
                fail(e);
            }
            executor.execute(this);
        }

        private void opened(Subscription opened) {
            synchronized (this) {
                subscription = opened;
                if (!over) {
                    return;
                }
            }
            opened.close();
        }

        private void add(E event) {
            synchronized (this) {
                if (over || failure != null) {
                    return;
                }
                if (waiting.size() < BACKLOG) {
                    waiting.add(event);
                    wake();
                    return;
                }
            }
            fail(new VirtException(
                    ErrorCode.OPERATION_FAILED,
                    "the subscriber is " + BACKLOG + " events behind; events would be lost"));
        }

        @Override
        public void request(long count) {
            if (count <= 0) {
                fail(new IllegalArgumentException("a subscriber asks for at least one event, not " + count));
                return;
            }
            synchronized (this) {
                wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
                wake();
            }
        }

        @Override
        public void cancel() {
            Subscription ending;
            synchronized (this) {
                over = true;
                waiting.clear();
                ending = subscription;
                subscription = null;
            }
            if (ending != null) {
                ending.close();
            }
        }

        private synchronized void fail(Throwable reason) {
            if (failure == null) {
                failure = reason;
                wake();
            }
        }

        private synchronized void wake() {
            if (!running) {
                running = true;
                executor.execute(this);
            }
        }

        @Override
        public void run() {
            while (true) {
                E next;
                Throwable reason;
                synchronized (this) {
                    boolean due = !over && wanted > 0 && !waiting.isEmpty();
                    reason = !over && !due ? failure : null;
                    if (!due && reason == null) {
                        running = false;
                        return;
                    }
                    next = due ? waiting.remove() : null;
                    wanted -= due ? 1 : 0;
                }
                if (next == null) {
                    cancel();
                    subscriber.onError(Objects.requireNonNull(reason));
                } else {
                    deliver(next);
                }
            }
        }

        private void deliver(E event) {
            try {
                subscriber.onNext(event);
            } catch (RuntimeException e) {
                // A subscriber that throws has broken the contract, and gets nothing more. (Flow.Subscriber)
                cancel();
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
