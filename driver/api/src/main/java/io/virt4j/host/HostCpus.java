package io.virt4j.host;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The processors of a host, and those that its guests can have. */
public interface HostCpus {
    /** How many processors there are, and which of them are on. (virNodeGetCPUMap) */
    default CpuMap cpuMap() {
        throw VirtException.notSupported("virNodeGetCPUMap");
    }

    /**
     * How long one processor did what. (virNodeGetCPUStats)
     *
     * @param cpu its number, from 0
     * @return values of {@link NodeCpuStatistics}
     */
    default Parameters cpuStats(int cpu) {
        throw VirtException.notSupported("virNodeGetCPUStats");
    }

    /**
     * How long all processors together did what. (virNodeGetCPUStats)
     *
     * @return values of {@link NodeCpuStatistics}
     */
    default Parameters cpuStats() {
        return cpuStats(-1); // VIR_NODE_CPU_STATS_ALL_CPUS
    }

    /**
     * How many vCPUs a domain can have, as far as the driver alone says. (virConnectGetMaxVcpus)
     *
     * @param virtType the kind of domain, such as {@code kvm}; null for the host's usual one
     */
    default int maxVcpus(@Nullable String virtType) {
        throw VirtException.notSupported("virConnectGetMaxVcpus");
    }

    /** How many vCPUs a domain of the host's usual kind can have. (virConnectGetMaxVcpus) */
    default int maxVcpus() {
        return maxVcpus(null);
    }

    /**
     * The CPU models that libvirt knows; empty where it takes any. (virConnectGetCPUModelNames)
     *
     * @param architecture such as {@code x86_64}
     */
    default List<String> cpuModelNames(String architecture) {
        throw VirtException.notSupported("virConnectGetCPUModelNames");
    }

    /**
     * Compares the host's processor with a described one. (virConnectCompareCPU)
     *
     * @param cpu a {@code <cpu>} element, or a document with one
     * @throws VirtException if the two do not fit, with {@link CpuComparisonFlag#FAIL_INCOMPATIBLE}
     */
    default CpuComparison compareCpu(XmlText cpu, Set<CpuComparisonFlag> flags) {
        throw VirtException.notSupported("virConnectCompareCPU");
    }

    /** Compares the host's processor with a described one. (virConnectCompareCPU) */
    default CpuComparison compareCpu(XmlText cpu) {
        return compareCpu(cpu, Set.of());
    }

    /**
     * Compares the processor that a hypervisor here can provide with a described one. (virConnectCompareHypervisorCPU)
     *
     * @param cpu a {@code <cpu>} element, or a document with one
     * @throws VirtException if the two do not fit, with {@link CpuComparisonFlag#FAIL_INCOMPATIBLE}
     */
    default CpuComparison compareHypervisorCpu(Hypervisor hypervisor, XmlText cpu, Set<CpuComparisonFlag> flags) {
        throw VirtException.notSupported("virConnectCompareHypervisorCPU");
    }

    /** Compares the processor that a hypervisor here can provide with a described one. (virConnectCompareHypervisorCPU) */
    default CpuComparison compareHypervisorCpu(Hypervisor hypervisor, XmlText cpu) {
        return compareHypervisorCpu(hypervisor, cpu, Set.of());
    }

    /**
     * The best processor that all the described hosts have. (virConnectBaselineCPU)
     *
     * @param cpus a {@code <cpu>} element each
     * @return a {@code <cpu>} element
     */
    default String baselineCpu(List<? extends XmlText> cpus, Set<BaselineFlag> flags) {
        throw VirtException.notSupported("virConnectBaselineCPU");
    }

    /** The best processor that all the described hosts have. (virConnectBaselineCPU) */
    default String baselineCpu(List<? extends XmlText> cpus) {
        return baselineCpu(cpus, Set.of());
    }

    /**
     * The best processor for guests that hypervisors on all the described hosts can provide, of which this host is one.
     * (virConnectBaselineHypervisorCPU)
     *
     * @param cpus a {@code <cpu>} element each, as {@link Host#domainCapabilities} has it as the host model
     * @return a {@code <cpu>} element
     */
    default String baselineHypervisorCpu(Hypervisor hypervisor, List<? extends XmlText> cpus, Set<BaselineFlag> flags) {
        throw VirtException.notSupported("virConnectBaselineHypervisorCPU");
    }

    /** The best processor for guests that hypervisors on all the described hosts can provide. (virConnectBaselineHypervisorCPU) */
    default String baselineHypervisorCpu(Hypervisor hypervisor, List<? extends XmlText> cpus) {
        return baselineHypervisorCpu(hypervisor, cpus, Set.of());
    }
}
