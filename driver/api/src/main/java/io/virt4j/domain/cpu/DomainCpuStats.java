package io.virt4j.domain.cpu;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import java.util.List;

/** The CPU time of a running domain; the names of its values are in {@link CpuStatsParameters}. */
public interface DomainCpuStats {
    /** What it used in all. (virDomainGetCPUStats) */
    default Parameters totalCpuStats() {
        throw VirtException.notSupported("virDomainGetCPUStats");
    }

    /** How many of the host's CPUs it can be told for. (virDomainGetCPUStats) */
    default int cpuStatsCpus() {
        throw VirtException.notSupported("virDomainGetCPUStats");
    }

    /**
     * What it used on some of the host's CPUs. (virDomainGetCPUStats)
     *
     * @return for each of them in order; without values for one that is switched off
     */
    default List<Parameters> cpuStats(int firstCpu, int count) {
        throw VirtException.notSupported("virDomainGetCPUStats");
    }

    /** What it used on each of the host's CPUs. (virDomainGetCPUStats) */
    default List<Parameters> cpuStats() {
        return cpuStats(0, cpuStatsCpus());
    }
}
