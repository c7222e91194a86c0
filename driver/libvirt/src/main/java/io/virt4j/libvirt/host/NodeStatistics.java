package io.virt4j.libvirt.host;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.parameter.ParameterType;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Arrays of struct _virNodeCPUStats and struct _virNodeMemoryStats, which are alike: a name, and a number without a sign. */
final class NodeStatistics {
    private static final int VALUE_AT = 80; // VIR_NODE_CPU_STATS_FIELD_LENGTH, VIR_NODE_MEMORY_STATS_FIELD_LENGTH
    private static final int SIZE = 88;

    /** More than libvirt has. */
    private static final int MOST = 1024;

    private NodeStatistics() {}

    /** What a function fills into room of the caller's; it is asked for their number first. */
    static Parameters filled(ParameterArray.Filler filler) {
        int[] count = new int[1];
        filler.fill(null, count);
        count[0] = Math.min(count[0], MOST);
        if (count[0] <= 0) {
            return Parameters.none();
        }
        try (Memory room = new Memory((long) count[0] * SIZE)) {
            room.clear();
            filler.fill(room, count);
            List<Parameters.Value> values = new ArrayList<>();
            for (int i = 0; i < count[0]; i++) {
                Pointer struct = room.share((long) i * SIZE, SIZE);
                values.add(new Parameters.Value(
                        struct.getString(0, "UTF-8"), ParameterType.ULLONG, struct.getLong(VALUE_AT)));
            }
            return Parameters.of(values);
        }
    }
}
