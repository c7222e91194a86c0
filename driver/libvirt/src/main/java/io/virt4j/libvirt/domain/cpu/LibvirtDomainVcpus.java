package io.virt4j.libvirt.domain.cpu;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetEmulatorPinInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetGuestVcpus;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMaxVcpus;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetVcpuPinInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetVcpus;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetVcpusFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainPinEmulator;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainPinVcpu;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainPinVcpuFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetGuestVcpus;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetVcpu;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetVcpus;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetVcpusFlags;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.cpu.DomainVcpus;
import io.virt4j.domain.cpu.GuestVcpus;
import io.virt4j.domain.cpu.SetVcpuFlag;
import io.virt4j.domain.cpu.Vcpu;
import io.virt4j.domain.cpu.VcpuFlag;
import io.virt4j.domain.cpu.VcpuState;
import io.virt4j.host.CpuSet;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The vCPUs of a domain that libvirt manages. */
public interface LibvirtDomainVcpus extends DomainVcpus, NativeObject {
    int VCPU_INFO_SIZE = 24; // struct _virVcpuInfo

    @Override
    default List<Vcpu> vcpus() {
        Handle domain = handle();
        int most = virDomainGetMaxVcpus(domain);
        int mapLength = CpuMaps.length(domain.connection());
        byte[] maps = new byte[most * mapLength];
        try (Memory info = new Memory((long) most * VCPU_INFO_SIZE)) {
            int count = virDomainGetVcpus(domain, info, most, maps, mapLength);
            List<CpuSet> affinities = CpuMaps.sets(maps, mapLength, count);
            List<Vcpu> vcpus = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                vcpus.add(vcpu(info.share((long) i * VCPU_INFO_SIZE), affinities.get(i)));
            }
            return vcpus;
        }
    }

    /** Reads a struct _virVcpuInfo. */
    private static Vcpu vcpu(Pointer info, CpuSet affinity) {
        int cpu = info.getInt(16); // negative for none (virVcpuHostCpuState)
        return new Vcpu(
                info.getInt(0),
                new VcpuState(info.getInt(4)),
                Duration.ofNanos(info.getLong(8)),
                cpu < 0 ? OptionalInt.empty() : OptionalInt.of(cpu),
                affinity);
    }

    @Override
    default int vcpuCount(Set<VcpuFlag> flags) {
        return virDomainGetVcpusFlags(handle(), Flag.bits(flags));
    }

    @Override
    default int maxVcpus() {
        return virDomainGetMaxVcpus(handle());
    }

    @Override
    default void setVcpus(int count, Set<VcpuFlag> flags) {
        virDomainSetVcpusFlags(handle(), count, Flag.bits(flags));
    }

    @Override
    default void setVcpus(int count) {
        virDomainSetVcpus(handle(), count);
    }

    @Override
    default void setVcpu(String vcpus, boolean enabled, Set<SetVcpuFlag> flags) {
        virDomainSetVcpu(handle(), vcpus, enabled ? 1 : 0, Flag.bits(flags));
    }

    @Override
    default GuestVcpus guestVcpus() {
        long[] array = new long[1];
        int[] count = new int[1];
        virDomainGetGuestVcpus(handle(), array, count, 0);
        return new GuestVcpus(ParameterArray.taken(array[0], count[0]));
    }

    @Override
    default void setGuestVcpus(String vcpus, boolean online) {
        virDomainSetGuestVcpus(handle(), vcpus, online ? 1 : 0, 0);
    }

    @Override
    default List<CpuSet> vcpuPins(Set<ModificationImpact> impact) {
        Handle domain = handle();
        int most = virDomainGetVcpusFlags(domain, Flag.bits(impact) | VcpuFlag.MAXIMUM.bit());
        int mapLength = CpuMaps.length(domain.connection());
        byte[] maps = new byte[most * mapLength];
        int count = virDomainGetVcpuPinInfo(domain, most, maps, mapLength, Flag.bits(impact));
        return CpuMaps.sets(maps, mapLength, count);
    }

    @Override
    default void pinVcpu(int vcpu, CpuSet cpus, Set<ModificationImpact> impact) {
        byte[] map = CpuMaps.bytes(cpus);
        virDomainPinVcpuFlags(handle(), vcpu, map, map.length, Flag.bits(impact));
    }

    @Override
    default void pinVcpu(int vcpu, CpuSet cpus) {
        byte[] map = CpuMaps.bytes(cpus);
        virDomainPinVcpu(handle(), vcpu, map, map.length);
    }

    @Override
    default CpuSet emulatorPin(Set<ModificationImpact> impact) {
        Handle domain = handle();
        byte[] map = new byte[CpuMaps.length(domain.connection())];
        virDomainGetEmulatorPinInfo(domain, map, map.length, Flag.bits(impact));
        return CpuMaps.set(map);
    }

    @Override
    default void pinEmulator(CpuSet cpus, Set<ModificationImpact> impact) {
        byte[] map = CpuMaps.bytes(cpus);
        virDomainPinEmulator(handle(), map, map.length, Flag.bits(impact));
    }
}
