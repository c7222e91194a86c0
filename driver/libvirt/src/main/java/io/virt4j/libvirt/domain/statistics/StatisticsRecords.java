package io.virt4j.libvirt.domain.statistics;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainStatsRecordListFree;

import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/** The list of records that libvirt gives statistics in. (struct _virDomainStatsRecord) */
public final class StatisticsRecords {
    /** What makes an object of ours of a record. */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Takes a record over.
         *
         * @param domain the address of libvirt's object, which lends it
         */
        T read(long domain, Parameters values);
    }

    private StatisticsRecords() {}

    /** The records of a list, which is freed. */
    public static <T> List<T> taken(long array, int count, Reader<T> reader) {
        Pointer list = new Pointer(array);
        try {
            List<T> taken = new ArrayList<>(count);
            for (long address : list.getLongArray(0, count)) {
                Pointer record = new Pointer(address);
                int values = record.getInt(16);
                taken.add(reader.read(
                        record.getLong(0),
                        values == 0 ? Parameters.none() : ParameterArray.borrowed(record.getPointer(8), values)));
            }
            return taken;
        } finally {
            virDomainStatsRecordListFree(list);
        }
    }
}
