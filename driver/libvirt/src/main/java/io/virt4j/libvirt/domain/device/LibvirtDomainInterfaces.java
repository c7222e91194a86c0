package io.virt4j.libvirt.domain.device;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainAnnounceInterface;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetInterfaceParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainInterfaceAddresses;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainInterfaceStats;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetInterfaceParameters;

import com.sun.jna.Memory;
import io.virt4j.Flag;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.device.DomainInterfaces;
import io.virt4j.domain.device.InterfaceAddressSource;
import io.virt4j.domain.device.InterfaceAddresses;
import io.virt4j.domain.device.InterfaceStats;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The network interfaces of a domain that libvirt manages. */
public interface LibvirtDomainInterfaces extends DomainInterfaces, NativeObject {
    @Override
    default List<InterfaceAddresses> interfaceAddresses(InterfaceAddressSource source) {
        long[] array = new long[1];
        int count = virDomainInterfaceAddresses(handle(), array, source.number(), 0);
        return NativeArrays.structs(array[0], count, InterfaceStructs::addresses, "virDomainInterfaceFree");
    }

    @Override
    default InterfaceStats interfaceStats(String device) {
        try (Memory stats = new Memory(InterfaceStructs.STATS_SIZE)) {
            virDomainInterfaceStats(handle(), device, stats, InterfaceStructs.STATS_SIZE);
            return InterfaceStructs.stats(stats);
        }
    }

    @Override
    default Parameters interfaceParameters(String device, Set<ModificationImpact> impact) {
        Handle domain = handle();
        return ParameterArray.filled(
                (structs, count) -> virDomainGetInterfaceParameters(domain, device, structs, count, Flag.bits(impact)));
    }

    @Override
    default void setInterfaceParameters(String device, Parameters parameters, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetInterfaceParameters(handle(), device, array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default void announceInterface(@Nullable String device, Parameters parameters) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainAnnounceInterface(handle(), device, array.structs(), array.count(), 0);
        }
    }
}
