package io.virt4j.cli.domain.block;

import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Interrupts;
import io.virt4j.cli.JobProgress;
import io.virt4j.cli.Output;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockJobAbortFlag;
import io.virt4j.domain.block.BlockJobInfo;
import io.virt4j.domain.block.BlockJobStatus;
import io.virt4j.domain.block.BlockJobType;
import io.virt4j.event.BlockJobEvent;
import io.virt4j.event.DomainEvents;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The wait for a job on a disk: until it is done or ready, its time is over, or the user ends it. */
final class JobWait implements AutoCloseable {
    private static final int POLL_MILLIS = 500;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Domain domain;
    private final String disk;
    private final String job;
    private final WaitOptions options;
    private final boolean async;
    private final Output out;
    private final BlockingQueue<BlockJobStatus> ends = new ArrayBlockingQueue<>(1);
    private final @Nullable Subscription subscription;

    private JobWait(Domain domain, String disk, String job, WaitOptions options, boolean async, Output out) {
        this.domain = domain;
        this.disk = disk;
        this.job = job;
        this.options = options;
        this.async = async;
        this.out = out;
        this.subscription = subscribe();
    }

    /**
     * Listens, before the job begins.
     *
     * @param job what the progress is told of
     * @param async whether to leave a job alone that is told to end
     */
    static JobWait prepare(Domain domain, String disk, String job, WaitOptions options, boolean async, Output out) {
        return new JobWait(domain, disk, job, options, async, out);
    }

    private @Nullable Subscription subscribe() {
        try {
            return domain.on(DomainEvents.BLOCK_JOB, this::hear);
        } catch (VirtException e) {
            return null; // A host without events is asked now and then.
        }
    }

    private void hear(BlockJobEvent event) {
        if (event.disk().equals(disk)) {
            ends.offer(event.status());
        }
    }

    /**
     * Waits.
     *
     * @return COMPLETED, READY, FAILED or CANCELED
     */
    BlockJobStatus await() throws CommandFailed {
        long start = System.nanoTime();
        AtomicBoolean interrupted = new AtomicBoolean();
        try (Interrupts noted = Interrupts.to(() -> interrupted.set(true))) {
            while (true) {
                BlockJobStatus end = look();
                if (end != null) {
                    if (options.verbose && (end.equals(BlockJobStatus.COMPLETED) || end.equals(BlockJobStatus.READY))) {
                        JobProgress.show(job, 0, 1, out);
                    }
                    return end;
                }
                boolean isLate = options.seconds() > 0 && System.nanoTime() - start > options.seconds() * NANOS;
                if (isLate || interrupted.get()) {
                    abort();
                    return BlockJobStatus.CANCELED;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort();
            return BlockJobStatus.CANCELED;
        }
    }

    /** Shows how far the job is; how it ended if it has. */
    private @Nullable BlockJobStatus look() throws CommandFailed, InterruptedException {
        Optional<BlockJobInfo> info;
        try {
            info = domain.blockJobInfo(disk);
        } catch (VirtException e) {
            throw new CommandFailed("failed to query job for disk " + disk, e.getMessage());
        }
        if (subscription == null && info.isEmpty()) {
            return BlockJobStatus.COMPLETED;
        }
        if (subscription == null && info.filter(JobWait::isReady).isPresent()) {
            return BlockJobStatus.READY;
        }
        if (options.verbose) {
            info.ifPresent(now -> JobProgress.show(job, now.end() - now.position(), now.end(), out));
        }
        return ends.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static boolean isReady(BlockJobInfo info) {
        boolean waits = info.type().equals(BlockJobType.COPY) || info.type().equals(BlockJobType.ACTIVE_COMMIT);
        return waits && info.end() != 0 && info.end() == info.position();
    }

    private void abort() throws CommandFailed {
        try {
            domain.blockJobAbort(disk, async ? Set.of(BlockJobAbortFlag.ASYNC) : Set.of());
        } catch (VirtException e) {
            throw new CommandFailed("failed to abort job for disk '" + disk + "'", e.getMessage());
        }
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
