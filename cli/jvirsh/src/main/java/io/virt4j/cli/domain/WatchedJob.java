package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Interrupts;
import io.virt4j.cli.JobProgress;
import io.virt4j.cli.Output;
import io.virt4j.domain.Domain;
import io.virt4j.domain.job.Job;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call that takes long, with its progress before the user's eyes where that is wanted. Ctrl-C has the host end it. */
final class WatchedJob {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final String label;
    private final Output out;
    private final Job<@Nullable Void> job;

    private WatchedJob(String label, Output out, Job<@Nullable Void> job) {
        this.label = label;
        this.out = out;
        this.job = job;
    }

    /**
     * Makes the call, and returns when it has.
     *
     * @param label what the progress is of
     * @param verbose whether progress is shown
     * @throws VirtException as the call does
     */
    static void run(String label, boolean verbose, Domain domain, Output out, Runnable call) throws CommandFailed {
        WatchedJob watched = new WatchedJob(label, out, domain.begin(call));
        try (Interrupts toHost = Interrupts.to(watched::abort)) {
            while (!watched.isOver()) {
                if (verbose) {
                    watched.job.progress().percent().ifPresent(watched::show);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted while the host was busy");
        }
        if (verbose) {
            watched.show(JobProgress.ALL);
        }
    }

    private boolean isOver() throws InterruptedException {
        try {
            job.await(PAUSE);
            return true;
        } catch (VirtException e) {
            if (e.isTimeout() && !job.isDone()) {
                return false;
            }
            throw e;
        }
    }

    private void show(int percent) {
        JobProgress.show(label, percent, out);
    }

    private void abort() {
        try {
            job.abort();
        } catch (VirtException e) {
            // The call itself tells how it ended.
        }
    }
}
