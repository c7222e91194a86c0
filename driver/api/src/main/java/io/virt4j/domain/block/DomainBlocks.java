package io.virt4j.domain.block;

import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.util.List;
import java.util.Set;

/** The disks of a domain. A disk is named by its target, such as {@code vda}, or by the path of what it is stored on. */
public interface DomainBlocks {
    /** How large a disk is. (virDomainGetBlockInfo) */
    default BlockInfo blockInfo(String disk) {
        throw VirtException.notSupported("virDomainGetBlockInfo");
    }

    /**
     * Bytes of a disk as the guest sees them.
     *
     * @param offset of the first one, in bytes
     * @param length how many; at most 16 MiB (virDomainBlockPeek)
     */
    default byte[] blockPeek(String disk, long offset, int length) {
        throw VirtException.notSupported("virDomainBlockPeek");
    }

    /**
     * Makes a disk of a running domain larger, or smaller, at its end.
     *
     * @param size the new one; 0 with {@link BlockResizeFlag#CAPACITY} (virDomainBlockResize)
     */
    default void blockResize(String disk, Memory size, Set<BlockResizeFlag> flags) {
        throw VirtException.notSupported("virDomainBlockResize");
    }

    /** Makes a disk of a running domain larger, or smaller, at its end. (virDomainBlockResize) */
    default void blockResize(String disk, Memory size) {
        blockResize(disk, size, Set.of());
    }

    /** What a disk has done. (virDomainBlockStats) */
    default BlockStats blockStats(String disk) {
        throw VirtException.notSupported("virDomainBlockStats");
    }

    /**
     * What a disk has done, as {@link BlockStatsParameters}.
     *
     * @param disk some hypervisors take the empty name for all disks together (virDomainBlockStatsFlags)
     */
    default Parameters blockStatsParameters(String disk) {
        throw VirtException.notSupported("virDomainBlockStatsFlags");
    }

    /** The disks that had an error since the domain started. (virDomainGetDiskErrors) */
    default List<DiskError> diskErrors() {
        throw VirtException.notSupported("virDomainGetDiskErrors");
    }

    /**
     * Has an event tell, once, when the guest has written beyond a place of an image.
     *
     * @param disk the disk's target, or that and the index of an image of its chain, such as {@code vda[2]}
     * @param threshold the place in the image, from its beginning; 0 for none (virDomainSetBlockThreshold)
     */
    default void setBlockThreshold(String disk, Memory threshold) {
        throw VirtException.notSupported("virDomainSetBlockThreshold");
    }

    /** The limits of a disk, as {@link BlockIoTuneParameters}. (virDomainGetBlockIoTune) */
    default Parameters blockIoTune(String disk, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetBlockIoTune");
    }

    /** The limits of a disk, as {@link BlockIoTuneParameters}. (virDomainGetBlockIoTune) */
    default Parameters blockIoTune(String disk) {
        return blockIoTune(disk, Set.of());
    }

    /** Limits a disk. Limits that are not among {@link BlockIoTuneParameters} given stay. (virDomainSetBlockIoTune) */
    default void setBlockIoTune(String disk, Parameters limits, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetBlockIoTune");
    }

    /** Limits a disk. Limits that are not among {@link BlockIoTuneParameters} given stay. (virDomainSetBlockIoTune) */
    default void setBlockIoTune(String disk, Parameters limits) {
        setBlockIoTune(disk, limits, Set.of());
    }

    /**
     * Makes or changes a named group of limits, which disks refer to.
     *
     * @param limits {@link BlockIoTuneParameters} without a group's name (virDomainSetThrottleGroup)
     */
    default void setThrottleGroup(String group, Parameters limits, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetThrottleGroup");
    }

    /** Removes a named group of limits, which no disk may refer to. (virDomainDelThrottleGroup) */
    default void deleteThrottleGroup(String group, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainDelThrottleGroup");
    }
}
