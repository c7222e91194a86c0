package io.virt4j.domain.job;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.block.BlockJobAbortFlag;
import io.virt4j.domain.block.BlockJobStatus;
import io.virt4j.event.BlockJobEvent;
import io.virt4j.event.DomainEvents;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskMirror;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.MirrorState;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A block job that is followed by events. */
final class DiskJob implements BlockJob {
    private final LongOperations domain;
    private final String disk;
    private final long begun = System.nanoTime();
    private final JobEvents events = new JobEvents();

    /** What is known; a job that is ready gets another one when it ends. */
    private volatile Outcome<BlockJobStatus> outcome = new Outcome<>();

    /** Whether the host has ended it, which a lost connection does not tell. */
    private boolean over;

    private volatile long end;

    private DiskJob(LongOperations domain, String disk) {
        this.domain = domain;
        this.disk = disk;
    }

    /**
     * Begins a job.
     *
     * @param start begins it at the host
     */
    static BlockJob begin(LongOperations domain, String disk, Runnable start) {
        DiskJob job = new DiskJob(domain, target(disk));
        job.listen(); // Before it starts, since it may end at once.
        try {
            start.run();
        } catch (RuntimeException e) {
            job.events.close();
            throw e;
        }
        return job;
    }

    /** The job that a disk has. */
    static BlockJob running(LongOperations domain, String disk) {
        DiskJob job = new DiskJob(domain, target(disk));
        job.listen();
        try {
            if (domain.blockJobInfo(disk).isEmpty()) {
                throw new VirtException(ErrorCode.OPERATION_INVALID, "disk '" + disk + "' has no job");
            }
            if (job.isMirrored()) {
                job.told(BlockJobStatus.READY);
            }
        } catch (RuntimeException e) {
            job.events.close();
            throw e;
        }
        return job;
    }

    /** Events name a disk by its target. */
    private static String target(String disk) {
        if (disk.contains("/")) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "'" + disk + "' is a path; a job is followed by the disk's target, such as vda");
        }
        return disk;
    }

    private void listen() {
        events.open(domain, DomainEvents.BLOCK_JOB, this::heard, this::failed);
    }

    private boolean isMirrored() {
        return DomainXml.parse(domain.xml()).devices().disks().stream()
                .filter(each -> each.target().dev().equals(disk))
                .map(Disk::mirror)
                .flatMap(Optional::stream)
                .map(DiskMirror::ready)
                .anyMatch(ready -> ready.equals(Optional.of(MirrorState.YES)));
    }

    private void heard(BlockJobEvent event) {
        if (event.disk().equals(disk)) {
            told(event.status());
        }
    }

    private void told(BlockJobStatus status) {
        if (status.equals(BlockJobStatus.READY)) {
            ready();
        } else if (status.equals(BlockJobStatus.COMPLETED)) {
            ended(true).succeed(status);
        } else if (status.equals(BlockJobStatus.CANCELED)) {
            failed(new VirtException(ErrorCode.OPERATION_ABORTED, "the job of disk '" + disk + "' was aborted"));
        } else {
            failed(new VirtException(ErrorCode.OPERATION_FAILED, "the job of disk '" + disk + "' failed"));
        }
    }

    private synchronized void ready() {
        if (!over) {
            outcome.succeed(BlockJobStatus.READY);
        }
    }

    private void failed(VirtException failure) {
        ended(!failure.isConnectionLost()).fail(failure);
    }

    /** The outcome to tell the end to; an end that was told already keeps its own. */
    private synchronized Outcome<BlockJobStatus> ended(boolean atHost) {
        if (!over && outcome.isKnown()) {
            outcome = new Outcome<>();
        }
        over |= atHost;
        events.close();
        return outcome;
    }

    @Override
    public JobProgress progress() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        return domain.blockJobInfo(disk)
                .map(info -> {
                    end = info.end();
                    return progress(info.end(), info.position(), elapsed);
                })
                .orElseGet(() -> progress(end, isDone() ? end : 0, elapsed));
    }

    private static JobProgress progress(long end, long position, Duration elapsed) {
        return new JobProgress(
                Memory.ofBytes(end),
                Memory.ofBytes(position),
                Memory.ofBytes(Math.max(0, end - position)),
                elapsed,
                Parameters.none());
    }

    @Override
    public boolean isDone() {
        return outcome.isKnown();
    }

    @Override
    public BlockJobStatus await() throws InterruptedException {
        return outcome.await();
    }

    @Override
    public BlockJobStatus await(Duration timeout) throws InterruptedException {
        return outcome.await(timeout);
    }

    @Override
    public void pivot() {
        domain.blockJobAbort(disk, Set.of(BlockJobAbortFlag.PIVOT));
        told(BlockJobStatus.COMPLETED);
    }

    @Override
    public void abort() {
        if (!isOver()) {
            domain.blockJobAbort(disk);
            told(BlockJobStatus.CANCELED);
        }
    }

    private synchronized boolean isOver() {
        return over;
    }
}
