package io.virt4j.domain.job;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.JobCompletedEvent;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Set;

/** A backup that is followed by events. */
final class BackupJob implements Job<Parameters> {
    private final LongOperations domain;
    private final JobEvents events = new JobEvents();
    private final Outcome<Parameters> outcome = new Outcome<>();
    private volatile boolean aborted;

    /** Whether the host has ended it, which a lost connection does not tell. */
    private volatile boolean over;

    private BackupJob(LongOperations domain) {
        this.domain = domain;
    }

    /**
     * Begins a backup.
     *
     * @param start begins it at the host
     */
    static Job<Parameters> begin(LongOperations domain, Runnable start) {
        BackupJob job = new BackupJob(domain);
        job.listen(); // Before it starts, since it may end at once.
        try {
            start.run();
        } catch (RuntimeException e) {
            job.events.close();
            throw e;
        }
        return job;
    }

    /** The backup that a domain has now, or the one that ended last. */
    static Job<Parameters> latest(LongOperations domain) {
        BackupJob job = new BackupJob(domain);
        job.listen();
        try {
            job.lookUp();
        } catch (RuntimeException e) {
            job.events.close();
            throw e;
        }
        return job;
    }

    private void lookUp() {
        if (domain.jobStats().operation().equals(JobOperation.BACKUP)) {
            return;
        }
        JobStats last = domain.jobStats(Set.of(JobStatsFlag.COMPLETED, JobStatsFlag.KEEP_COMPLETED));
        if (!last.operation().equals(JobOperation.BACKUP)) {
            throw new VirtException(ErrorCode.OPERATION_INVALID, "the domain has no backup");
        }
        ended(last.values());
    }

    private void listen() {
        events.open(domain, DomainEvents.JOB_COMPLETED, this::heard, this::failed);
    }

    private void heard(JobCompletedEvent event) {
        if (new JobStats(JobType.COMPLETED, event.statistics()).operation().equals(JobOperation.BACKUP)) {
            ended(event.statistics());
        }
    }

    private void ended(Parameters statistics) {
        over = true;
        if (statistics.get(JobParameters.SUCCESS).orElse(true)) {
            outcome.succeed(statistics);
            events.close();
        } else {
            failed(new VirtException(
                    aborted ? ErrorCode.OPERATION_ABORTED : ErrorCode.OPERATION_FAILED,
                    statistics
                            .get(JobParameters.ERRMSG)
                            .orElse(aborted ? "the backup was aborted" : "the backup failed or was aborted")));
        }
    }

    private void failed(VirtException failure) {
        over = over || !failure.isConnectionLost();
        outcome.fail(failure);
        events.close();
    }

    @Override
    public JobProgress progress() {
        return JobProgress.of(
                domain.jobStats(isDone() ? Set.of(JobStatsFlag.COMPLETED, JobStatsFlag.KEEP_COMPLETED) : Set.of())
                        .values());
    }

    @Override
    public boolean isDone() {
        return outcome.isKnown();
    }

    @Override
    public Parameters await() throws InterruptedException {
        return settled(outcome.await());
    }

    @Override
    public Parameters await(Duration timeout) throws InterruptedException {
        return settled(outcome.await(timeout));
    }

    /** The host tells of the end before it has closed the files; it answers what asks for jobs after that. */
    private Parameters settled(Parameters statistics) {
        try {
            domain.jobStats();
        } catch (VirtException e) {
            if (!e.isInvalidState() && !e.isNotFound()) {
                throw e;
            }
        }
        return statistics;
    }

    @Override
    public void abort() {
        if (!over) {
            aborted = true;
            domain.abortJob();
        }
    }
}
