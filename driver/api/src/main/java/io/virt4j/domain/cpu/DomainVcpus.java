package io.virt4j.domain.cpu;

import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.host.CpuSet;
import java.util.List;
import java.util.Set;

/** The vCPUs of a domain: how many there are, and where they run. */
public interface DomainVcpus {
    /** The vCPUs of a running domain, with the host's CPUs that they run on. (virDomainGetVcpus) */
    default List<Vcpu> vcpus() {
        throw VirtException.notSupported("virDomainGetVcpus");
    }

    /** How many vCPUs there are, by what the flags ask for. (virDomainGetVcpusFlags) */
    default int vcpuCount(Set<VcpuFlag> flags) {
        throw VirtException.notSupported("virDomainGetVcpusFlags");
    }

    /** How many vCPUs there can be: of a running domain by its definition, else by the hypervisor. (virDomainGetMaxVcpus) */
    default int maxVcpus() {
        throw VirtException.notSupported("virDomainGetMaxVcpus");
    }

    /** Changes how many vCPUs there are. (virDomainSetVcpusFlags) */
    default void setVcpus(int count, Set<VcpuFlag> flags) {
        throw VirtException.notSupported("virDomainSetVcpusFlags");
    }

    /** Changes how many vCPUs there are, now if the domain runs. (virDomainSetVcpus) */
    default void setVcpus(int count) {
        setVcpus(count, Set.of());
    }

    /** Plugs single vCPUs in or pulls them out. (virDomainSetVcpu) */
    default void setVcpu(CpuSet vcpus, boolean enabled, Set<SetVcpuFlag> flags) {
        setVcpu(vcpus.toString(), enabled, flags);
    }

    /**
     * Plugs single vCPUs in or pulls them out. (virDomainSetVcpu)
     *
     * @param vcpus such as {@code 0-3,8}, which the host reads
     */
    default void setVcpu(String vcpus, boolean enabled, Set<SetVcpuFlag> flags) {
        throw VirtException.notSupported("virDomainSetVcpu");
    }

    /** The vCPUs as the guest's agent sees them. (virDomainGetGuestVcpus) */
    default GuestVcpus guestVcpus() {
        throw VirtException.notSupported("virDomainGetGuestVcpus");
    }

    /** Has the guest's agent switch vCPUs on or off, which stay plugged in. (virDomainSetGuestVcpus) */
    default void setGuestVcpus(CpuSet vcpus, boolean online) {
        setGuestVcpus(vcpus.toString(), online);
    }

    /**
     * Has the guest's agent switch vCPUs on or off, which stay plugged in. (virDomainSetGuestVcpus)
     *
     * @param vcpus such as {@code 0-3,8}, which the host reads
     */
    default void setGuestVcpus(String vcpus, boolean online) {
        throw VirtException.notSupported("virDomainSetGuestVcpus");
    }

    /** The host's CPUs that each vCPU may run on, by the number of the vCPU. (virDomainGetVcpuPinInfo) */
    default List<CpuSet> vcpuPins(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetVcpuPinInfo");
    }

    /** Says which of the host's CPUs a vCPU may run on. (virDomainPinVcpuFlags) */
    default void pinVcpu(int vcpu, CpuSet cpus, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainPinVcpuFlags");
    }

    /** Says which of the host's CPUs a vCPU of a running domain may run on. (virDomainPinVcpu) */
    default void pinVcpu(int vcpu, CpuSet cpus) {
        pinVcpu(vcpu, cpus, Set.of());
    }

    /** The host's CPUs that the emulator may run on; all of them if nobody said. (virDomainGetEmulatorPinInfo) */
    default CpuSet emulatorPin(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetEmulatorPinInfo");
    }

    /** Says which of the host's CPUs the emulator may run on. (virDomainPinEmulator) */
    default void pinEmulator(CpuSet cpus, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainPinEmulator");
    }
}
