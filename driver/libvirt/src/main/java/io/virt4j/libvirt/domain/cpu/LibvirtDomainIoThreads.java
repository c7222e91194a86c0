package io.virt4j.libvirt.domain.cpu;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainAddIOThread;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDelIOThread;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetIOThreadInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainPinIOThread;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetIOThreadParams;

import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.cpu.DomainIoThreads;
import io.virt4j.domain.cpu.IoThread;
import io.virt4j.host.CpuSet;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Set;

/** The I/O threads of a domain that libvirt manages. */
public interface LibvirtDomainIoThreads extends DomainIoThreads, NativeObject {
    @Override
    default List<IoThread> ioThreads(Set<ModificationImpact> impact) {
        long[] array = new long[1];
        int count = virDomainGetIOThreadInfo(handle(), array, Flag.bits(impact));
        return NativeArrays.structs(array[0], count, LibvirtDomainIoThreads::ioThread, "virDomainIOThreadInfoFree");
    }

    /** Reads a struct _virDomainIOThreadInfo. */
    private static IoThread ioThread(Pointer info) {
        return new IoThread(info.getInt(0), CpuMaps.set(info.getPointer(8), info.getInt(16)));
    }

    @Override
    default void pinIoThread(int id, CpuSet cpus, Set<ModificationImpact> impact) {
        byte[] map = CpuMaps.bytes(cpus);
        virDomainPinIOThread(handle(), id, map, map.length, Flag.bits(impact));
    }

    @Override
    default void addIoThread(int id, Set<ModificationImpact> impact) {
        virDomainAddIOThread(handle(), id, Flag.bits(impact));
    }

    @Override
    default void delIoThread(int id, Set<ModificationImpact> impact) {
        virDomainDelIOThread(handle(), id, Flag.bits(impact));
    }

    @Override
    default void setIoThreadParameters(int id, Parameters parameters, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetIOThreadParams(handle(), id, array.structs(), array.count(), Flag.bits(impact));
        }
    }
}
