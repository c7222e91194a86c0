package io.virt4j.libvirt.domain.tuning;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetBlkioParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetPerfEvents;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetSchedulerParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetSchedulerParametersFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetSchedulerType;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetBlkioParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetPerfEvents;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetSchedulerParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetSchedulerParametersFlags;

import com.sun.jna.Memory;
import io.virt4j.Flag;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.tuning.DomainTuning;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.util.Set;

/** How much a domain that libvirt manages gets. */
public interface LibvirtDomainTuning extends DomainTuning, NativeObject {
    @Override
    default String schedulerType() {
        return virDomainGetSchedulerType(handle(), null);
    }

    @Override
    default Parameters schedulerParameters(Set<ModificationImpact> impact) {
        Handle domain = handle();
        return schedulerParameters(
                domain, (room, count) -> virDomainGetSchedulerParametersFlags(domain, room, count, Flag.bits(impact)));
    }

    @Override
    default Parameters schedulerParameters() {
        Handle domain = handle();
        return schedulerParameters(domain, (room, count) -> virDomainGetSchedulerParameters(domain, room, count));
    }

    private static Parameters schedulerParameters(Handle domain, ParameterArray.Filler filler) {
        int[] count = new int[1];
        virDomainGetSchedulerType(domain, count);
        if (count[0] == 0) {
            return Parameters.none();
        }
        try (Memory room = ParameterArray.room(count[0])) {
            filler.fill(room, count);
            return ParameterArray.take(room, count[0]);
        }
    }

    @Override
    default void setSchedulerParameters(Parameters parameters, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetSchedulerParametersFlags(handle(), array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default void setSchedulerParameters(Parameters parameters) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetSchedulerParameters(handle(), array.structs(), array.count());
        }
    }

    @Override
    default Parameters blkioParameters(Set<ModificationImpact> impact) {
        Handle domain = handle();
        return ParameterArray.filled(
                (structs, count) -> virDomainGetBlkioParameters(domain, structs, count, Flag.bits(impact)));
    }

    @Override
    default void setBlkioParameters(Parameters parameters, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetBlkioParameters(handle(), array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default Parameters perfEvents(Set<ModificationImpact> impact) {
        long[] array = new long[1];
        int[] count = new int[1];
        virDomainGetPerfEvents(handle(), array, count, Flag.bits(impact));
        return ParameterArray.taken(array[0], count[0]);
    }

    @Override
    default void setPerfEvents(Parameters events, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(events)) {
            virDomainSetPerfEvents(handle(), array.structs(), array.count(), Flag.bits(impact));
        }
    }
}
