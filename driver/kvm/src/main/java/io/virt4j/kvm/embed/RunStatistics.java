package io.virt4j.kvm.embed;

import io.virt4j.domain.statistics.BalloonStatistics;
import io.virt4j.domain.statistics.CpuStatistics;
import io.virt4j.domain.statistics.CustomStatistic;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.kvm.machine.MicroVm;
import io.virt4j.kvm.vm.StatisticKind;
import io.virt4j.kvm.vm.Statistics;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Set;

/** The statistics of a running guest, by libvirt's names; the kernel's counters have the kernel's own. */
final class RunStatistics {
    private final GuestRun run;
    private final Set<StatisticsGroup> groups;
    private Parameters values = Parameters.none();

    /** Of those groups. While the guest is paused. */
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
            for (int i = 0; i < vcpus; i++) {
                try (Statistics counted = machine.vcpuStatistics(i)) {
                    add("vcpu." + i + ".", counted);
                }
            }
        }
        if (has(StatisticsGroup.DIRTYRATE)) {
            for (Parameters.Value value : run.memory().dirtyRate()) {
                values = values.with(value);
            }
        }
        if (has(StatisticsGroup.VM)) {
            try (Statistics counted = machine.statistics()) {
                add("vm.", counted);
            }
        }
        return values;
    }

    private boolean has(StatisticsGroup group) {
        return groups.contains(group);
    }

    private void add(String prefix, Statistics counted) {
        for (String name : counted.names()) {
            Parameter<Long> parameter = Parameter.ofUnsignedLong(prefix + name + suffix(counted.kind(name)));
            values = values.with(parameter, counted.value(name));
        }
    }

    private static String suffix(StatisticKind kind) {
        return switch (kind) {
            case SUM -> CustomStatistic.SUM.name();
            case CURRENT -> CustomStatistic.CUR.name();
            case MAXIMUM -> CustomStatistic.MAX.name();
        };
    }
}
