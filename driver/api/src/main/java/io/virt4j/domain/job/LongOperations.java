package io.virt4j.domain.job;

import io.virt4j.Composed;
import io.virt4j.VirtException;
import io.virt4j.domain.block.DomainBlockJobs;
import io.virt4j.event.EventSource;
import io.virt4j.parameter.Parameters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A domain's long operations as {@link Job}s, which can be watched, awaited and ended.
 *
 * <pre>{@code
 * Job<Domain> migration = vm.begin(() -> vm.migrate(destination, Set.of(MigrateFlag.LIVE)));
 * BlockJob copy = vm.beginBlockJob("vda", () -> vm.blockCopy("vda", target, Set.of()));
 * }</pre>
 *
 * <p>Where the domain has a deadline, calls that a job makes have it too, and so has an operation that is called on it.
 */
public interface LongOperations extends EventSource, DomainJobs, DomainBlockJobs {
    /** The domain's XML as the host describes it now. (virDomainGetXMLDesc) */
    String xml();

    /**
     * Makes a call that returns when a job of the domain is over, such as a migration, on a thread of its own.
     *
     * @param <T> what the call returns
     */
    @Composed
    default <T extends @Nullable Object> Job<T> begin(Supplier<? extends T> operation) {
        return OperationJob.begin(this, operation);
    }

    /** Makes a call that returns when a job of the domain is over, such as saving or restoring it, on a thread of its own. */
    @Composed
    default Job<@Nullable Void> begin(Runnable operation) {
        return OperationJob.begin(this, () -> {
            operation.run();
            return null;
        });
    }

    /**
     * Begins a job on a disk, and follows it.
     *
     * @param disk the disk's target, such as {@code vda}
     * @param start the call that begins it
     */
    @Composed
    default BlockJob beginBlockJob(String disk, Runnable start) {
        return DiskJob.begin(this, disk, start);
    }

    /**
     * Follows the job that a disk has.
     *
     * @param disk the disk's target, such as {@code vda}
     * @throws VirtException {@link VirtException#isInvalidState()} if it has none
     */
    @Composed
    default BlockJob blockJob(String disk) {
        return DiskJob.running(this, disk);
    }

    /**
     * Begins a backup, and follows it. Its outcome is the statistics of the whole job.
     *
     * @param start the call that begins it
     */
    @Composed
    default Job<Parameters> beginBackup(Runnable start) {
        return BackupJob.begin(this, start);
    }

    /**
     * Follows the backup that the domain has, or had last.
     *
     * @throws VirtException {@link VirtException#isInvalidState()} if it has none
     */
    @Composed
    default Job<Parameters> backupJob() {
        return BackupJob.latest(this);
    }
}
