package io.virt4j.libvirt.call;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Platform threads that make the calls of a connection's virtual threads. libvirt keeps a call's error by the native thread,
 * and a virtual thread may be on another one before it has read it; nor does it wait in native code without holding on to
 * the thread that carries it.
 */
final class CallThreads {
    /** Calls without a connection, which are those that open one, and calls of streams, which may wait for a guest. */
    static final CallThreads FOR_STREAMS = new CallThreads(
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>()));

    /** A host serves only a few calls of a connection at a time (libvirtd.conf, max_client_requests). */
    private static final int MOST = 16;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ThreadPoolExecutor threads;

    CallThreads() {
        this(new ThreadPoolExecutor(MOST, MOST, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
        threads.allowCoreThreadTimeOut(true);
    }

    private CallThreads(ThreadPoolExecutor threads) {
        this.threads = threads;
        threads.setThreadFactory(work -> {
            Thread thread = new Thread(work, "virt4j-libvirt-call-" + NUMBERS.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has a thread do the work, for which nobody waits. */
    void start(Runnable work) {
        threads.execute(work);
    }

    /** Does the work on another thread, and waits for it. An interruption waits, too: native code knows none. */
    <T> T call(Callable<T> work) {
        Future<T> future = threads.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Throws what the work threw. */
    private static RuntimeException rethrown(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            return exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }
}
