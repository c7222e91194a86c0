package io.virt4j.domain.job;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A job that is one call of libvirt's, on a thread of its own. */
final class OperationJob<T extends @Nullable Object> implements Job<T>, Runnable {
    /** How long after its begin a call may not have got its job at the host yet. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final DomainJobs domain;
    private final Supplier<? extends T> operation;
    private final Outcome<T> outcome = new Outcome<>();
    private final long begun = System.nanoTime();

    private OperationJob(DomainJobs domain, Supplier<? extends T> operation) {
        this.domain = domain;
        this.operation = operation;
    }

    static <T extends @Nullable Object> Job<T> begin(DomainJobs domain, Supplier<? extends T> operation) {
        OperationJob<T> job = new OperationJob<>(domain, operation);
        Thread thread = new Thread(job, "virt4j-job");
        thread.setDaemon(true);
        thread.start();
        return job;
    }

    @Override
    public void run() {
        try {
            outcome.succeed(operation.get());
        } catch (RuntimeException | Error e) {
            outcome.fail(e);
        }
    }

    @Override
    public JobProgress progress() {
        JobProgress told = JobProgress.of(statistics());
        return told.elapsed().isZero() && !outcome.isKnown()
                ? new JobProgress(told.total(), told.processed(), told.remaining(), elapsed(), told.statistics())
                : told;
    }

    private Parameters statistics() {
        Set<JobStatsFlag> which =
                outcome.isKnown() ? Set.of(JobStatsFlag.COMPLETED, JobStatsFlag.KEEP_COMPLETED) : Set.of();
        try {
            return domain.jobStats(which).values();
        } catch (VirtException e) {
            // The domain may be stopped before the call has returned, or not run before it has; and not every host
            // tells.
            if (e.isInvalidState() || e.isNotFound() || e.isNotSupported()) {
                return Parameters.none();
            }
            throw e;
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public boolean isDone() {
        return outcome.isKnown();
    }

    @Override
    public T await() throws InterruptedException {
        return outcome.await();
    }

    @Override
    public T await(Duration timeout) throws InterruptedException {
        return outcome.await(timeout);
    }

    @Override
    public void abort() {
        while (!outcome.isKnown()) {
            try {
                domain.abortJob();
                return;
            } catch (VirtException e) {
                // The host may not have begun what was called for, or may have ended it before the call returned.
                if (!e.isInvalidState() || elapsed().compareTo(GRACE) > 0 || !pause()) {
                    throw e;
                }
            }
        }
    }

    /** False if the thread was interrupted. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
