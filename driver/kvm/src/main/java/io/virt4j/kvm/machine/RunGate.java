package io.virt4j.kvm.machine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The gate that the threads of a machine's vCPUs pass to run the guest. Closing it ({@link #close}) does not wait;
 * {@link #stop} lets nobody through ever again. Usable from any thread.
 */
final class RunGate {
    private volatile boolean closed = true;
    private volatile boolean stopped;
    private int inside;

    /** Waits while it is closed. True if the caller may go on, which {@link #leave} has to follow. */
    synchronized boolean enter() throws InterruptedException {
        while (closed && !stopped) {
            wait();
        }
        if (stopped) {
            return false;
        }
        inside++;
        return true;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Whether those inside have to leave. */
    boolean isClosed() {
        return closed;
    }

    boolean isStopped() {
        return stopped;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized void open() {
        if (!stopped) {
            closed = false;
            notifyAll();
        }
    }

    synchronized void stop() {
        stopped = true;
        close();
    }

    /** Waits until all have left; false if that takes longer. */
    synchronized boolean awaitEmpty(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (inside > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
