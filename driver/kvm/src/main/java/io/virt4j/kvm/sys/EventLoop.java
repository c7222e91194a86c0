package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A thread that waits for all of a machine's endpoints at once, and calls whoever watches the one that is ready; between,
 * it runs tasks, one after the other. It can be paused, so that nothing happens while the machine's state is saved. Usable
 * from any thread. (epoll(7))
 */
public final class EventLoop implements Executor, AutoCloseable {
    private final Epoll epoll;
    private final Endpoint wakeUp;
    private final Memory one = new Memory(Long.BYTES);
    private final Memory drained = new Memory(Long.BYTES);
    private final Thread thread;

    /** By the number that the kernel gives back with an event; guarded by the list itself. */
    private final List<@Nullable Watch> watches = new ArrayList<>();

    private int nextSerial;

    /** Guards what follows. */
    private final Object state = new Object();

    private ArrayDeque<Runnable> tasks = new ArrayDeque<>();
    private ArrayDeque<Runnable> running = new ArrayDeque<>();
    private boolean paused;
    private boolean resting;
    private boolean closed;

    /** Starts the thread, which keeps no JVM alive. */
    public EventLoop(String name) {
        epoll = new Epoll(name);
        try {
            wakeUp = Endpoint.counter(name);
        } catch (RuntimeException e) {
            epoll.close();
            throw e;
        }
        one.setLong(0, 1);
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        watch(wakeUp, (readable, writable) -> wakeUp.read(Pointer.nativeValue(drained), Long.BYTES))
                .want(true, false);
        thread.start();
    }

    /** Watches an endpoint, for nothing at first. */
    public Watch watch(Endpoint endpoint, Watcher watcher) {
        synchronized (watches) {
            int slot = watches.indexOf(null);
            if (slot < 0) {
                slot = watches.size();
                watches.add(null);
            }
            Watch watch = new Watch(endpoint, watcher, slot, nextSerial++);
            watches.set(slot, watch);
            return watch;
        }
    }

    /** Runs a task on the loop's thread soon; forgets it if the loop is closed. */
    @Override
    public void execute(Runnable task) {
        boolean first;
        synchronized (state) {
            if (closed) {
                return;
            }
            first = tasks.isEmpty();
            tasks.add(task);
        }
        if (first) {
            wake();
        }
    }

    private void wake() {
        wakeUp.write(Pointer.nativeValue(one), Long.BYTES);
    }

    private void run() {
        while (awaitTurn()) {
            int count = epoll.await();
            for (int i = 0; i < count; i++) {
                call(epoll.happened(i), epoll.key(i));
            }
            runTasks();
        }
    }

    /** Rests while paused. False if closed. */
    private boolean awaitTurn() {
        synchronized (state) {
            while (paused && !closed) {
                resting = true;
                state.notifyAll();
                try {
                    state.wait();
                } catch (InterruptedException e) {
                    // Nobody else has this thread; it ends by close alone.
                }
            }
            resting = false;
            return !closed;
        }
    }

    private void call(int happened, long key) {
        Watch watch;
        synchronized (watches) {
            watch = watches.get((int) key);
        }
        if (watch == null || watch.key() != key) {
            return; // Closed since the event was reported.
        }
        boolean failed = (happened & (Linux.EPOLLERR | Linux.EPOLLHUP)) != 0;
        try {
            watch.watcher.ready(failed || (happened & Linux.EPOLLIN) != 0, failed || (happened & Linux.EPOLLOUT) != 0);
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** As many as there are now: those that they bring about wait for the next round. */
    private void runTasks() {
        synchronized (state) {
            ArrayDeque<Runnable> empty = running;
            running = tasks;
            tasks = empty;
        }
        for (Runnable task = running.poll(); task != null; task = running.poll()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                report(e);
            }
        }
    }

    /** What fails must not take the others' thread with it. */
    private void report(RuntimeException e) {
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }

    /**
     * Returns when no watcher and no task runs any more; what is ready meanwhile waits for {@link #resume}. Not from the
     * loop's own thread.
     */
    public void pause() throws InterruptedException {
        synchronized (state) {
            paused = true;
        }
        wake();
        synchronized (state) {
            while (paused && !resting && !closed) {
                state.wait();
            }
        }
    }

    public void resume() {
        synchronized (state) {
            paused = false;
            state.notifyAll();
        }
    }

    /** Ends the thread; no watcher is called afterwards, unless it is one that closes. Closing twice does nothing. */
    @Override
    public void close() {
        synchronized (state) {
            closed = true;
            state.notifyAll();
        }
        wake();
        if (Thread.currentThread() != thread) {
            joinThread();
        }
        epoll.close();
        wakeUp.close();
    }

    private void joinThread() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who is called, on the loop's thread, when an endpoint is ready; at times when it is not any more. */
    public interface Watcher {
        void ready(boolean readable, boolean writable);
    }

    /** One endpoint's place in the loop, to be closed before the endpoint. */
    public final class Watch implements AutoCloseable {
        private final Endpoint endpoint;
        private final Watcher watcher;
        private final int slot;
        private final int serial;

        /** For which events the kernel has the endpoint; for none it does not know it. Guarded by this object. */
        private int interest;

        private boolean over;

        Watch(Endpoint endpoint, Watcher watcher, int slot, int serial) {
            this.endpoint = endpoint;
            this.watcher = watcher;
            this.slot = slot;
            this.serial = serial;
        }

        private long key() {
            return Integer.toUnsignedLong(slot) | (long) serial << 32;
        }

        /** For what the watcher is to be called from now on; for errors too, but for nothing if for neither. */
        public synchronized void want(boolean read, boolean write) {
            int wanted = (read ? Linux.EPOLLIN : 0) | (write ? Linux.EPOLLOUT : 0);
            if (over || wanted == interest) {
                return;
            }
            int operation =
                    wanted == 0 ? Linux.EPOLL_CTL_DEL : interest == 0 ? Linux.EPOLL_CTL_ADD : Linux.EPOLL_CTL_MOD;
            int answer = epoll.control(operation, endpoint, wanted, key());
            if (answer < 0 && answer != -Linux.EBADF) {
                throw new Errno(-answer).of("epoll_ctl");
            }
            interest = wanted;
        }

        /** The watcher is called no more, but for a call that is under way. Closing twice does nothing. */
        @Override
        public synchronized void close() {
            want(false, false);
            over = true;
            synchronized (watches) {
                if (watches.get(slot) == this) {
                    watches.set(slot, null);
                }
            }
        }
    }
}
