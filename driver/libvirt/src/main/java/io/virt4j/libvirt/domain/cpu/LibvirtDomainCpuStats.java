package io.virt4j.libvirt.domain.cpu;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetCPUStats;

import com.sun.jna.Memory;
import io.virt4j.domain.cpu.DomainCpuStats;
import io.virt4j.libvirt.call.Arguments;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/** The CPU time of a domain that libvirt manages. */
public interface LibvirtDomainCpuStats extends DomainCpuStats, NativeObject {
    int TOTAL = -1;
    int MOST_AT_A_TIME = 128; // REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX

    @Override
    default Parameters totalCpuStats() {
        return read(handle(), TOTAL, 1).get(0);
    }

    @Override
    default int cpuStatsCpus() {
        return virDomainGetCPUStats(handle(), null, 0, 0, 0, 0);
    }

    @Override
    default List<Parameters> cpuStats(int firstCpu, int count) {
        Arguments.between("firstCpu", firstCpu, 0, Short.MAX_VALUE);
        Arguments.between("count", count, 0, Short.MAX_VALUE);
        Handle domain = handle();
        List<Parameters> all = new ArrayList<>(count);
        for (int done = 0; done < count; done += MOST_AT_A_TIME) {
            all.addAll(read(domain, firstCpu + done, Math.min(count - done, MOST_AT_A_TIME)));
        }
        return all;
    }

    private static List<Parameters> read(Handle domain, int first, int cpus) {
        int each = virDomainGetCPUStats(domain, null, 0, first == TOTAL ? TOTAL : 0, 1, 0);
        List<Parameters> all = new ArrayList<>(cpus);
        try (Memory room = ParameterArray.room(each * cpus)) {
            int filled = virDomainGetCPUStats(domain, room, each, first, cpus, 0);
            for (int cpu = 0; cpu < cpus; cpu++) {
                all.add(ParameterArray.take(room, cpu * each, filled));
            }
        }
        return all;
    }
}
