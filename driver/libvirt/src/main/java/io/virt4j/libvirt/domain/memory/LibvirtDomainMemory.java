package io.virt4j.libvirt.domain.memory;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMaxMemory;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMemoryParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetNumaParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMemoryPeek;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMemoryStats;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetMaxMemory;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetMemory;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetMemoryFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetMemoryParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetMemoryStatsPeriod;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetNumaParameters;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainStartDirtyRateCalc;

import io.virt4j.Flag;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.memory.DirtyRateFlag;
import io.virt4j.domain.memory.DomainMemory;
import io.virt4j.domain.memory.MemoryFlag;
import io.virt4j.domain.memory.MemoryPeekFlag;
import io.virt4j.domain.memory.MemoryStatTag;
import io.virt4j.domain.memory.MemoryStats;
import io.virt4j.libvirt.call.Arguments;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The memory of a domain that libvirt manages. */
public interface LibvirtDomainMemory extends DomainMemory, NativeObject {
    int STAT_SIZE = 16; // struct _virDomainMemoryStat
    int MOST_STATS = 64; // more than there are; libvirt fills those that it knows
    int MOST_PEEKED = 16 << 20; // REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX

    @Override
    default Memory maxMemory() {
        return Memory.ofKibibytes(virDomainGetMaxMemory(handle()));
    }

    @Override
    default void setMaxMemory(Memory memory) {
        virDomainSetMaxMemory(handle(), memory.kibibytes());
    }

    @Override
    default void setMemory(Memory memory, Set<MemoryFlag> flags) {
        virDomainSetMemoryFlags(handle(), memory.kibibytes(), Flag.bits(flags));
    }

    @Override
    default void setMemory(Memory memory) {
        virDomainSetMemory(handle(), memory.kibibytes());
    }

    @Override
    default MemoryStats memoryStats() {
        try (com.sun.jna.Memory stats = new com.sun.jna.Memory((long) MOST_STATS * STAT_SIZE)) {
            int count = virDomainMemoryStats(handle(), stats, MOST_STATS, 0);
            Map<MemoryStatTag, Long> values = new LinkedHashMap<>();
            for (long at = 0; at < (long) count * STAT_SIZE; at += STAT_SIZE) {
                values.put(new MemoryStatTag(stats.getInt(at)), stats.getLong(at + 8));
            }
            return new MemoryStats(values);
        }
    }

    @Override
    default void setMemoryStatsPeriod(Duration period, Set<ModificationImpact> impact) {
        Arguments.between("period", period.toSeconds(), 0, Integer.MAX_VALUE);
        virDomainSetMemoryStatsPeriod(handle(), (int) period.toSeconds(), Flag.bits(impact));
    }

    @Override
    default byte[] memoryPeek(long start, int size, Set<MemoryPeekFlag> flags) {
        Arguments.between("size", size, 1, MOST_PEEKED);
        try (com.sun.jna.Memory buffer = new com.sun.jna.Memory(size)) {
            virDomainMemoryPeek(handle(), start, size, buffer, Flag.bits(flags));
            return buffer.getByteArray(0, size);
        }
    }

    @Override
    default Parameters memoryParameters(Set<ModificationImpact> impact) {
        Handle domain = handle();
        return ParameterArray.filled(
                (structs, count) -> virDomainGetMemoryParameters(domain, structs, count, Flag.bits(impact)));
    }

    @Override
    default void setMemoryParameters(Parameters parameters, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetMemoryParameters(handle(), array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default Parameters numaParameters(Set<ModificationImpact> impact) {
        Handle domain = handle();
        return ParameterArray.filled(
                (structs, count) -> virDomainGetNumaParameters(domain, structs, count, Flag.bits(impact)));
    }

    @Override
    default void setNumaParameters(Parameters parameters, Set<ModificationImpact> impact) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetNumaParameters(handle(), array.structs(), array.count(), Flag.bits(impact));
        }
    }

    @Override
    default void startDirtyRateCalc(int seconds, Set<DirtyRateFlag> flags) {
        virDomainStartDirtyRateCalc(handle(), seconds, Flag.bits(flags));
    }
}
