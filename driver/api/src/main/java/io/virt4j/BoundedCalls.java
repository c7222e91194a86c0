package io.virt4j;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that make calls, and callers that wait for them no longer than a given time. A call that nobody waits for any more
 * is not begun if it had not begun, else it goes on, and what comes of it is closed.
 */
final class BoundedCalls {
    /** A host serves only a few calls of a connection at a time. (libvirtd.conf, max_client_requests) */
    private static final int MOST = 16;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Duration longest;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(MOST, MOST, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), BoundedCalls::daemon);

    BoundedCalls(Duration longest) {
        this.longest = longest;
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "virt4j-call-" + NUMBERS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Makes a call.
     *
     * @param name of the call, for messages
     * @throws VirtException {@link VirtException#isTimeout()} if it takes too long, {@link VirtException#isAborted()} if the
     *     waiting thread is interrupted, else what the call throws
     */
    @Nullable
    Object call(String name, Callable<? extends @Nullable Object> work) {
        Attempt attempt = new Attempt(work);
        threads.execute(attempt);
        try {
            if (attempt.done.await(longest.toNanos(), TimeUnit.NANOSECONDS) || !attempt.abandon()) {
                return attempt.result();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (!attempt.abandon()) {
                return attempt.result();
            }
            throw new VirtException(
                    ErrorCode.OPERATION_ABORTED, name + ": the thread was interrupted; the call may still take effect");
        }
        threads.remove(attempt);
        throw new VirtException(
                ErrorCode.OPERATION_TIMEOUT,
                name + ": no answer after " + longest.toMillis() + " ms; the call may still take effect");
    }

    /** One call, which is either finished or abandoned first. */
    private static final class Attempt implements Runnable {
        private enum State {
            UNDER_WAY,
            FINISHED,
            ABANDONED
        }

        private final Callable<? extends @Nullable Object> work;
        private final AtomicReference<State> state = new AtomicReference<>(State.UNDER_WAY);
        private final CountDownLatch done = new CountDownLatch(1);
        private @Nullable Object result;
        private @Nullable Throwable failure;

        Attempt(Callable<? extends @Nullable Object> work) {
            this.work = work;
        }

        @Override
        @SuppressWarnings("CatchingUnchecked") // whatever it is, it is the caller's
        public void run() {
            if (state.get() == State.ABANDONED) {
                return;
            }
            try {
                result = work.call();
            } catch (Throwable e) {
                failure = e;
            }
            if (state.compareAndSet(State.UNDER_WAY, State.FINISHED)) {
                done.countDown();
            } else {
                closeAll(result);
            }
        }

        /** Whether the call had not finished, and nobody waits for it now. */
        boolean abandon() {
            return state.compareAndSet(State.UNDER_WAY, State.ABANDONED);
        }

        /** What came of a call that has finished. */
        @Nullable
        Object result() {
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return result;
        }

        private static void closeAll(@Nullable Object result) {
            Collection<?> results =
                    result instanceof Collection<?> several ? several : result == null ? List.of() : List.of(result);
            for (Object each : results) {
                if (each instanceof AutoCloseable closeable) {
                    try {
                        closeable.close();
                    } catch (Exception e) {
                        // Nobody waits for it.
                    }
                }
            }
        }
    }
}
