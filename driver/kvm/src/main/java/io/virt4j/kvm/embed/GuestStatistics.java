package io.virt4j.kvm.embed;

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

/** What is counted of a guest that runs, by libvirt's names. (virConnectGetAllDomainStats) */
final class GuestStatistics {
    private GuestStatistics() {}

    /** Those of some groups. */
    static Parameters of(MicroVm machine, int vcpus, Set<StatisticsGroup> groups) {
        Parameters values = Parameters.none();
        if (groups.contains(StatisticsGroup.CPU_TOTAL)) {
            values = values.with(CpuStatistics.TIME, machine.cpuTime().toNanos());
        }
        if (groups.contains(StatisticsGroup.VCPU)) {
            values = values.with(DomainStatistics.VCPU_CURRENT, (long) vcpus)
                    .with(DomainStatistics.VCPU_MAXIMUM, (long) vcpus);
            for (int i = 0; i < vcpus; i++) {
                try (Statistics counted = machine.vcpuStatistics(i)) {
                    values = with(values, "vcpu." + i + ".", counted);
                }
            }
        }
        if (groups.contains(StatisticsGroup.VM)) {
            try (Statistics counted = machine.statistics()) {
                values = with(values, "vm.", counted);
            }
        }
        return values;
    }

    private static Parameters with(Parameters known, String prefix, Statistics counted) {
        Parameters values = known;
        for (String name : counted.names()) {
            Parameter<Long> parameter = Parameter.ofUnsignedLong(prefix + name + suffix(counted.kind(name)));
            values = values.with(parameter, counted.value(name));
        }
        return values;
    }

    private static String suffix(StatisticKind kind) {
        return switch (kind) {
            case SUM -> CustomStatistic.SUM.name();
            case CURRENT -> CustomStatistic.CUR.name();
            case MAXIMUM -> CustomStatistic.MAX.name();
        };
    }
}
