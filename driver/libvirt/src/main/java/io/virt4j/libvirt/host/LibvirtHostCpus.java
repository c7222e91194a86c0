package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virConnectBaselineCPU;
import static io.virt4j.libvirt.binding.HostCalls.virConnectBaselineHypervisorCPU;
import static io.virt4j.libvirt.binding.HostCalls.virConnectCompareCPU;
import static io.virt4j.libvirt.binding.HostCalls.virConnectCompareHypervisorCPU;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetCPUModelNames;
import static io.virt4j.libvirt.binding.HostCalls.virConnectGetMaxVcpus;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetCPUMap;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetCPUStats;

import io.virt4j.Flag;
import io.virt4j.host.BaselineFlag;
import io.virt4j.host.CpuComparison;
import io.virt4j.host.CpuComparisonFlag;
import io.virt4j.host.CpuMap;
import io.virt4j.host.CpuSet;
import io.virt4j.host.HostCpus;
import io.virt4j.host.Hypervisor;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What libvirt tells of a host's processors. */
interface LibvirtHostCpus extends HostCpus, NativeObject {
    /** More than any host has. (REMOTE_CPUMAP_MAX, in bits) */
    int MOST_CPUS = 16384;

    @Override
    default CpuMap cpuMap() {
        long[] map = new long[1];
        int present = virNodeGetCPUMap(handle(), map, null, 0);
        byte[] bits = NativeArrays.bytes(map[0], (Math.min(present, MOST_CPUS) + 7) / 8);
        return new CpuMap(present, CpuSet.of(BitSet.valueOf(bits)));
    }

    @Override
    default Parameters cpuStats(int cpu) {
        return NodeStatistics.filled((structs, count) -> virNodeGetCPUStats(handle(), cpu, structs, count, 0));
    }

    @Override
    default int maxVcpus(@Nullable String virtType) {
        return virConnectGetMaxVcpus(handle(), virtType);
    }

    @Override
    default List<String> cpuModelNames(String architecture) {
        long[] models = new long[1];
        int count = virConnectGetCPUModelNames(handle(), architecture, models, 0);
        return NativeArrays.strings(models[0], count);
    }

    @Override
    default CpuComparison compareCpu(XmlText cpu, Set<CpuComparisonFlag> flags) {
        return new CpuComparison(virConnectCompareCPU(handle(), cpu, Flag.bits(flags)));
    }

    @Override
    default CpuComparison compareHypervisorCpu(Hypervisor hypervisor, XmlText cpu, Set<CpuComparisonFlag> flags) {
        return new CpuComparison(virConnectCompareHypervisorCPU(
                handle(),
                hypervisor.emulator(),
                hypervisor.architecture(),
                hypervisor.machine(),
                hypervisor.virtType(),
                cpu,
                Flag.bits(flags)));
    }

    @Override
    default String baselineCpu(List<? extends XmlText> cpus, Set<BaselineFlag> flags) {
        return virConnectBaselineCPU(handle(), cpus.toArray(XmlText[]::new), cpus.size(), Flag.bits(flags));
    }

    @Override
    default String baselineHypervisorCpu(Hypervisor hypervisor, List<? extends XmlText> cpus, Set<BaselineFlag> flags) {
        return virConnectBaselineHypervisorCPU(
                handle(),
                hypervisor.emulator(),
                hypervisor.architecture(),
                hypervisor.machine(),
                hypervisor.virtType(),
                cpus.toArray(XmlText[]::new),
                cpus.size(),
                Flag.bits(flags));
    }
}
