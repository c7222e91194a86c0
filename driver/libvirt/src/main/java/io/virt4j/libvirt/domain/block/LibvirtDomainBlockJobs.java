package io.virt4j.libvirt.domain.block;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockCommit;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockCopy;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockJobAbort;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockJobSetSpeed;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockPull;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBlockRebase;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetBlockJobInfo;

import com.sun.jna.Memory;
import io.virt4j.Flag;
import io.virt4j.domain.block.BlockCommitFlag;
import io.virt4j.domain.block.BlockCopyFlag;
import io.virt4j.domain.block.BlockJobAbortFlag;
import io.virt4j.domain.block.BlockJobInfo;
import io.virt4j.domain.block.BlockJobInfoFlag;
import io.virt4j.domain.block.BlockJobSpeedFlag;
import io.virt4j.domain.block.BlockPullFlag;
import io.virt4j.domain.block.BlockRebaseFlag;
import io.virt4j.domain.block.DomainBlockJobs;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The jobs on disks of a domain that libvirt manages. */
public interface LibvirtDomainBlockJobs extends DomainBlockJobs, NativeObject {
    @Override
    default void blockPull(String disk, io.virt4j.xml.Memory bandwidth, Set<BlockPullFlag> flags) {
        Bandwidth limit = Bandwidth.of(bandwidth, flags, BlockPullFlag.BANDWIDTH_BYTES);
        virDomainBlockPull(handle(), disk, limit.number(), limit.flags());
    }

    @Override
    default void blockRebase(
            String disk, @Nullable String base, io.virt4j.xml.Memory bandwidth, Set<BlockRebaseFlag> flags) {
        Bandwidth limit = Bandwidth.of(bandwidth, flags, BlockRebaseFlag.BANDWIDTH_BYTES);
        virDomainBlockRebase(handle(), disk, base, limit.number(), limit.flags());
    }

    @Override
    default void blockCommit(
            String disk,
            @Nullable String base,
            @Nullable String top,
            io.virt4j.xml.Memory bandwidth,
            Set<BlockCommitFlag> flags) {
        Bandwidth limit = Bandwidth.of(bandwidth, flags, BlockCommitFlag.BANDWIDTH_BYTES);
        virDomainBlockCommit(handle(), disk, base, top, limit.number(), limit.flags());
    }

    @Override
    default void blockCopy(String disk, XmlText destination, Parameters limits, Set<BlockCopyFlag> flags) {
        try (ParameterArray array = new ParameterArray(limits)) {
            virDomainBlockCopy(handle(), disk, destination, array.structs(), array.count(), Flag.bits(flags));
        }
    }

    @Override
    default Optional<BlockJobInfo> blockJobInfo(String disk, Set<BlockJobInfoFlag> flags) {
        try (Memory info = new Memory(BlockLayouts.JOB_INFO_SIZE)) {
            return virDomainGetBlockJobInfo(handle(), disk, info, Flag.bits(flags)) == 0
                    ? Optional.empty()
                    : Optional.of(BlockLayouts.jobInfo(info, flags.contains(BlockJobInfoFlag.BANDWIDTH_BYTES)));
        }
    }

    @Override
    default void blockJobAbort(String disk, Set<BlockJobAbortFlag> flags) {
        virDomainBlockJobAbort(handle(), disk, Flag.bits(flags));
    }

    @Override
    default void setBlockJobSpeed(String disk, io.virt4j.xml.Memory bandwidth, Set<BlockJobSpeedFlag> flags) {
        Bandwidth limit = Bandwidth.of(bandwidth, flags, BlockJobSpeedFlag.BANDWIDTH_BYTES);
        virDomainBlockJobSetSpeed(handle(), disk, limit.number(), limit.flags());
    }
}
