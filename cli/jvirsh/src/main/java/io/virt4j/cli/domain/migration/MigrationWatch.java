package io.virt4j.cli.domain.migration;

import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.cli.Interrupts;
import io.virt4j.cli.JobProgress;
import io.virt4j.cli.Output;
import io.virt4j.domain.Domain;
import io.virt4j.domain.job.JobInfo;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.MigrationIterationEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The wait for a migration: it shows how far that is, makes it end when its time is over, and aborts it if the user asks. */
final class MigrationWatch {
    private static final String ABORTING = "aborting the migration failed";
    private static final String JOB = "Migration";
    private static final int POLL_MILLIS = 500;

    private final Domain domain;
    private final MigrateModes modes;
    private final MigrateTimeout timeout;
    private final Output out;
    private volatile @Nullable VirtException failure;

    MigrationWatch(Domain domain, MigrateModes modes, MigrateTimeout timeout, Output out) {
        this.domain = domain;
        this.modes = modes;
        this.timeout = timeout;
        this.out = out;
    }

    /** Runs the migration to its end, and throws what it throws. */
    void await(Runnable migration) {
        CountDownLatch done = new CountDownLatch(1);
        Thread runner = new Thread(() -> run(migration, done), "virt4j-migration");
        Subscription iterations =
                modes.postcopyAfterPrecopy ? domain.on(DomainEvents.MIGRATION_ITERATION, this::switchAfterFirst) : null;
        try (Interrupts toHost = Interrupts.to(() -> attempt(domain::abortJob, ABORTING))) {
            runner.start();
            watch(done);
        } finally {
            if (iterations != null) {
                iterations.close();
            }
        }
        VirtException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
        if (modes.verbose) {
            JobProgress.show(JOB, 0, 1, out);
        }
    }

    private void run(Runnable migration, CountDownLatch done) {
        try {
            migration.run();
        } catch (VirtException e) {
            failure = e;
        } finally {
            done.countDown();
        }
    }

    private void watch(CountDownLatch done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout.seconds());
        boolean hasTimeout = timeout.seconds() > 0;
        while (!isOver(done)) {
            if (modes.verbose) {
                showProgress();
            }
            if (hasTimeout && System.nanoTime() > end) {
                hasTimeout = false;
                makeEnd();
            }
        }
    }

    private boolean isOver(CountDownLatch done) {
        try {
            return done.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            attempt(domain::abortJob, ABORTING);
            return true;
        }
    }

    private void showProgress() {
        try {
            JobInfo info = domain.jobInfo();
            JobProgress.show(
                    JOB, info.data().remaining().bytes(), info.data().total().bytes(), out);
        } catch (VirtException e) {
            // It has not begun yet, or is over.
        }
    }

    private void makeEnd() {
        if (timeout.postcopy) {
            out.debug("migration timed out; switching to post-copy");
            attempt(domain::migrateStartPostCopy, "switching to post-copy failed");
        } else {
            out.debug("migration timed out; suspending domain");
            attempt(domain::suspend, "suspending domain failed");
        }
    }

    private void switchAfterFirst(MigrationIterationEvent event) {
        if (event.iteration() == 2) {
            attempt(domain::migrateStartPostCopy, "switching to post-copy failed");
        }
    }

    private void attempt(Runnable step, String complaint) {
        try {
            step.run();
        } catch (VirtException e) {
            out.info(complaint);
        }
    }
}
