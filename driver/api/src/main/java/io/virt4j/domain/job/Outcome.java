package io.virt4j.domain.job;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a job comes to, for the threads that wait for it. Told once; what is told afterwards counts for nothing. */
final class Outcome<T extends @Nullable Object> {
    private final CompletableFuture<T> future = new CompletableFuture<>();

    boolean isKnown() {
        return future.isDone();
    }

    void succeed(T result) {
        future.complete(result);
    }

    void fail(Throwable failure) {
        future.completeExceptionally(failure);
    }

    T await() throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw rethrown(e);
        }
    }

    T await(Duration timeout) throws InterruptedException {
        try {
            return future.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (TimeoutException e) {
            throw new VirtException(
                    ErrorCode.OPERATION_TIMEOUT, "the job goes on after " + timeout.toMillis() + " ms", e);
        }
    }

    private static RuntimeException rethrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }
}
