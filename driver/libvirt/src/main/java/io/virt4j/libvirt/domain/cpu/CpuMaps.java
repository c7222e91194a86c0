package io.virt4j.libvirt.domain.cpu;

import static io.virt4j.libvirt.binding.HostCalls.virNodeGetCPUMap;

import com.sun.jna.Pointer;
import io.virt4j.host.CpuSet;
import io.virt4j.libvirt.call.Handle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets of CPUs as libvirt takes and gives them: a bit for each, the lowest one of a byte first. */
final class CpuMaps {
    private CpuMaps() {}

    static byte[] bytes(CpuSet cpus) {
        return cpus.toBitSet().toByteArray();
    }

    /** How many bytes a set of the host's CPUs takes. */
    static int length(Handle connection) {
        return (virNodeGetCPUMap(connection, null, null, 0) + Byte.SIZE - 1) / Byte.SIZE;
    }

    static CpuSet set(byte[] map) {
        return CpuSet.of(BitSet.valueOf(map));
    }

    static CpuSet set(@Nullable Pointer map, int length) {
        return map == null ? CpuSet.of() : set(map.getByteArray(0, length));
    }

    /** The sets that stand one behind another. */
    static List<CpuSet> sets(byte[] maps, int length, int count) {
        List<CpuSet> sets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sets.add(set(Arrays.copyOfRange(maps, i * length, (i + 1) * length)));
        }
        return sets;
    }
}
