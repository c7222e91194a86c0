package io.virt4j.libvirt.domain.block;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockPeek;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockResize;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockStats;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockStatsFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDelThrottleGroup;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetBlockInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetBlockIoTune;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetDiskErrors;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetBlockIoTune;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetBlockThreshold;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetThrottleGroup;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.block.BlockInfo;
import io.virt4j.domain.block.BlockResizeFlag;
import io.virt4j.domain.block.BlockStats;
import io.virt4j.domain.block.DiskError;
import io.virt4j.domain.block.DomainBlocks;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The disks of a domain that libvirt manages. */
public interface LibvirtDomainBlocks extends DomainBlocks, NativeObject {
    int PEEK_MOST = 16 << 20; // REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX

    @Override
    default BlockInfo blockInfo(String disk) {
        try (Memory info = new Memory(BlockLayouts.INFO_SIZE)) {
            virDomainGetBlockInfo(handle(), disk, info, 0);
            return BlockLayouts.info(info);
        }
    }

    @Override
    default byte[] blockPeek(String disk, long offset, int length) {
        if (offset < 0) {
            throw new VirtException(ErrorCode.INVALID_ARG, "offset " + offset + " is before the disk's begin");
        }
        if (length < 0 || length > PEEK_MOST) {
            throw new VirtException(ErrorCode.INVALID_ARG, "length " + length + " is not from 0 to " + PEEK_MOST);
        }
        try (Memory buffer = new Memory(Math.max(1, length))) {
            virDomainBlockPeek(handle(), disk, offset, length, buffer, 0);
            return buffer.getByteArray(0, length);
        }
    }

    @Override
    default void blockResize(String disk, io.virt4j.xml.Memory size, Set<BlockResizeFlag> flags) {
        // Every host knows KiB; bytes need a flag.
        if (flags.contains(BlockResizeFlag.BYTES) || size.bytes() % 1024 != 0) {
            virDomainBlockResize(handle(), disk, size.bytes(), Flag.bits(flags) | BlockResizeFlag.BYTES.bit());
        } else {
            virDomainBlockResize(handle(), disk, size.kibibytes(), Flag.bits(flags));
        }
    }

    @Override
    default BlockStats blockStats(String disk) {
        try (Memory stats = new Memory(BlockLayouts.STATS_SIZE)) {
            virDomainBlockStats(handle(), disk, stats, BlockLayouts.STATS_SIZE);
            return BlockLayouts.stats(stats);
        }
    }

    @Override
    default Parameters blockStatsParameters(String disk) {
        return ParameterArray.filled(
                (parameters, count) -> virDomainBlockStatsFlags(handle(), disk, parameters, count, 0));
    }

    @Override
    default List<DiskError> diskErrors() {
        int most = virDomainGetDiskErrors(handle(), null, 0, 0);
        List<DiskError> found = new ArrayList<>();
        if (most > 0) {
            try (Memory errors = new Memory((long) most * BlockLayouts.DISK_ERROR_SIZE)) {
                int count = virDomainGetDiskErrors(handle(), errors, most, 0);
                for (int i = 0; i < count; i++) {
                    found.add(BlockLayouts.takeDiskError(errors.share((long) i * BlockLayouts.DISK_ERROR_SIZE)));
                }
            }
        }
        return found;
    }

    @Override
    default void setBlockThreshold(String disk, io.virt4j.xml.Memory threshold) {
        virDomainSetBlockThreshold(handle(), disk, threshold.bytes(), 0);
    }

    @Override
    default Parameters blockIoTune(String disk, Set<ModificationImpact> impact) {
        return ParameterArray.filled(
                (parameters, count) -> virDomainGetBlockIoTune(handle(), disk, parameters, count, Flag.bits(impact)));
    }

    @Override
    default void setBlockIoTune(String disk, Parameters limits, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(limits)) {
            virDomainSetBlockIoTune(handle(), disk, array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default void setThrottleGroup(String group, Parameters limits, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(limits)) {
            virDomainSetThrottleGroup(handle(), group, array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default void deleteThrottleGroup(String group, Set<ModificationImpact> impact) {
        virDomainDelThrottleGroup(handle(), group, Flag.bits(impact));
    }
}
