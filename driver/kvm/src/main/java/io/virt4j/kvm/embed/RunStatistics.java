package io.virt4j.kvm.embed;

import io.virt4j.domain.statistics.BalloonStatistics;
import io.virt4j.domain.statistics.CpuStatistics;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.kvm.machine.MicroVm;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statistics of a running guest, by libvirt's names; the kernel's counters have the kernel's own. */
final class RunStatistics {
    private final GuestRun run;
    private final Set<StatisticsGroup> groups;
    private Parameters values = Parameters.none();

    /** Of those groups, or of all if there is none. */
    RunStatistics(GuestRun run, Set<StatisticsGroup> groups) {
        this.run = run;
        this.groups = groups;
    }

    Parameters read() {
        MicroVm machine = run.machine();
        if (has(StatisticsGroup.CPU_TOTAL)) {
            values = values.with(CpuStatistics.TIME, run.cpuTime().toNanos());
        }
        if (has(StatisticsGroup.BALLOON)) {
            values = values.with(BalloonStatistics.MAXIMUM, run.memory().mostKibibytes())
                    .with(BalloonStatistics.CURRENT, run.memory().currentKibibytes());
        }
        if (has(StatisticsGroup.VCPU)) {
            long vcpus = run.blueprint().vcpus();
            values = values.with(DomainStatistics.VCPU_CURRENT, vcpus).with(DomainStatistics.VCPU_MAXIMUM, vcpus);
            List<Map<String, Long>> counters = machine.vcpuCounters();
            for (int i = 0; i < counters.size(); i++) {
                add("vcpu." + i + ".", counters.get(i));
            }
        }
        if (has(StatisticsGroup.DIRTYRATE)) {
            for (Parameters.Value value : run.memory().dirtyRate()) {
                values = values.with(value);
            }
        }
        if (has(StatisticsGroup.VM)) {
            add("vm.", machine.counters());
        }
        return values;
    }

    private boolean has(StatisticsGroup group) {
        return groups.isEmpty() || groups.contains(group);
    }

    private void add(String prefix, Map<String, Long> counters) {
        counters.forEach(
                (name, count) -> values = values.with(Parameter.ofUnsignedLong(prefix + name + ".sum"), count));
    }
}
