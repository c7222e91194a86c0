package io.virt4j.domain.block;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that move data of a running domain's disks about. They run in the background, one a disk at a time: a call
 * returns when its job has begun.
 */
public interface DomainBlockJobs {
    /** No limit of bandwidth. */
    Memory UNLIMITED = Memory.ofBytes(0);

    /**
     * Moves data from the backing images into the disk's own, until it needs them no more.
     *
     * @param bandwidth the most to move per second (virDomainBlockPull)
     */
    default void blockPull(String disk, Memory bandwidth, Set<BlockPullFlag> flags) {
        throw VirtException.notSupported("virDomainBlockPull");
    }

    /** Moves data from the backing images into the disk's own, until it needs them no more. (virDomainBlockPull) */
    default void blockPull(String disk) {
        blockPull(disk, UNLIMITED, Set.of());
    }

    /**
     * Moves data from the backing images into the disk's own, down to one that stays; with {@link BlockRebaseFlag#COPY},
     * copies the disk.
     *
     * @param base the backing image that stays, or the path to copy to; null for none
     * @param bandwidth the most to move per second (virDomainBlockRebase)
     */
    default void blockRebase(String disk, @Nullable String base, Memory bandwidth, Set<BlockRebaseFlag> flags) {
        throw VirtException.notSupported("virDomainBlockRebase");
    }

    /**
     * Merges images of a disk's chain into one below them.
     *
     * @param base the image merged into, a path or an index such as {@code vda[2]}; null for the lowest
     * @param top the topmost of the images to merge; null for the one that the guest writes to
     * @param bandwidth the most to move per second (virDomainBlockCommit)
     */
    default void blockCommit(
            String disk, @Nullable String base, @Nullable String top, Memory bandwidth, Set<BlockCommitFlag> flags) {
        throw VirtException.notSupported("virDomainBlockCommit");
    }

    /** Merges all images of a disk's chain into the lowest; the job is ready, then, for a pivot to it. (virDomainBlockCommit) */
    default void blockCommit(String disk) {
        blockCommit(disk, null, null, UNLIMITED, Set.of(BlockCommitFlag.ACTIVE));
    }

    /**
     * Copies a disk, and then keeps the copy the same until the job is ended: by a pivot the domain goes over to the copy.
     *
     * @param destination a {@code disk} element that says where to
     * @param limits {@link BlockCopyParameters} (virDomainBlockCopy)
     */
    default void blockCopy(String disk, XmlText destination, Parameters limits, Set<BlockCopyFlag> flags) {
        throw VirtException.notSupported("virDomainBlockCopy");
    }

    /** Copies a disk, and then keeps the copy the same until the job is ended. (virDomainBlockCopy) */
    default void blockCopy(String disk, XmlText destination, Set<BlockCopyFlag> flags) {
        blockCopy(disk, destination, Parameters.none(), flags);
    }

    /** How far the job of a disk is; empty if it has none. (virDomainGetBlockJobInfo) */
    default Optional<BlockJobInfo> blockJobInfo(String disk, Set<BlockJobInfoFlag> flags) {
        throw VirtException.notSupported("virDomainGetBlockJobInfo");
    }

    /** How far the job of a disk is; empty if it has none. (virDomainGetBlockJobInfo) */
    default Optional<BlockJobInfo> blockJobInfo(String disk) {
        return blockJobInfo(disk, Set.of());
    }

    /** Ends the job of a disk. (virDomainBlockJobAbort) */
    default void blockJobAbort(String disk, Set<BlockJobAbortFlag> flags) {
        throw VirtException.notSupported("virDomainBlockJobAbort");
    }

    /** Ends the job of a disk; returns when it has ended. (virDomainBlockJobAbort) */
    default void blockJobAbort(String disk) {
        blockJobAbort(disk, Set.of());
    }

    /**
     * Limits the job of a disk.
     *
     * @param bandwidth the most to move per second (virDomainBlockJobSetSpeed)
     */
    default void setBlockJobSpeed(String disk, Memory bandwidth, Set<BlockJobSpeedFlag> flags) {
        throw VirtException.notSupported("virDomainBlockJobSetSpeed");
    }

    /** Limits the job of a disk to so much per second. (virDomainBlockJobSetSpeed) */
    default void setBlockJobSpeed(String disk, Memory bandwidth) {
        setBlockJobSpeed(disk, bandwidth, Set.of());
    }
}
