package io.virt4j.libvirt.domain.block;

import com.sun.jna.Pointer;
import io.virt4j.domain.block.BlockInfo;
import io.virt4j.domain.block.BlockJobInfo;
import io.virt4j.domain.block.BlockJobType;
import io.virt4j.domain.block.BlockStats;
import io.virt4j.domain.block.DiskError;
import io.virt4j.domain.block.DiskErrorCode;
import io.virt4j.libvirt.call.Call;
import io.virt4j.xml.Memory;
import java.util.OptionalLong;

/** The structs that libvirt fills for disks. */
final class BlockLayouts {
    static final int INFO_SIZE = 24; // struct _virDomainBlockInfo
    static final int STATS_SIZE = 40; // struct _virDomainBlockStats
    static final int JOB_INFO_SIZE = 32; // struct _virDomainBlockJobInfo
    static final int DISK_ERROR_SIZE = 16; // struct _virDomainDiskError

    private BlockLayouts() {}

    static BlockInfo info(Pointer info) {
        return new BlockInfo(
                Memory.ofBytes(info.getLong(0)), Memory.ofBytes(info.getLong(8)), Memory.ofBytes(info.getLong(16)));
    }

    static BlockStats stats(Pointer stats) {
        return new BlockStats(
                counted(stats.getLong(0)),
                counted(stats.getLong(8)),
                counted(stats.getLong(16)),
                counted(stats.getLong(24)),
                counted(stats.getLong(32)));
    }

    private static OptionalLong counted(long value) {
        return value == -1 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** @param inBytes whether the bandwidth is in bytes, not MiB, per second */
    static BlockJobInfo jobInfo(Pointer info, boolean inBytes) {
        long bandwidth = info.getLong(8);
        return new BlockJobInfo(
                new BlockJobType(info.getInt(0)),
                inBytes ? Memory.ofBytes(bandwidth) : Memory.ofMebibytes(bandwidth),
                info.getLong(16),
                info.getLong(24));
    }

    /** Reads an error, and frees what it holds. */
    static DiskError takeDiskError(Pointer error) {
        return new DiskError(Call.takeString(error.getLong(0)), new DiskErrorCode(error.getInt(8)));
    }
}
