package io.virt4j.domain.memory;

import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.util.Set;

/** The memory of a domain. */
public interface DomainMemory {
    /** The most that the guest may have. (virDomainGetMaxMemory) */
    default Memory maxMemory() {
        throw VirtException.notSupported("virDomainGetMaxMemory");
    }

    /** Changes the most that the guest may have. (virDomainSetMaxMemory) */
    default void setMaxMemory(Memory memory) {
        throw VirtException.notSupported("virDomainSetMaxMemory");
    }

    /** Changes what the guest has. A running guest gives and takes it by its balloon. (virDomainSetMemoryFlags) */
    default void setMemory(Memory memory, Set<MemoryFlag> flags) {
        throw VirtException.notSupported("virDomainSetMemoryFlags");
    }

    /** Changes what a running guest has. (virDomainSetMemory) */
    default void setMemory(Memory memory) {
        setMemory(memory, Set.of());
    }

    /** What is known of the memory of a running domain. (virDomainMemoryStats) */
    default MemoryStats memoryStats() {
        throw VirtException.notSupported("virDomainMemoryStats");
    }

    /**
     * Says how often the guest reports on its memory. (virDomainSetMemoryStatsPeriod)
     *
     * @param period in whole seconds; zero for never
     */
    default void setMemoryStatsPeriod(Duration period, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetMemoryStatsPeriod");
    }

    /**
     * Reads memory of a running guest. (virDomainMemoryPeek)
     *
     * @param start the address of the first byte
     * @param size how many bytes, 16 MiB at most
     */
    default byte[] memoryPeek(long start, int size, Set<MemoryPeekFlag> flags) {
        throw VirtException.notSupported("virDomainMemoryPeek");
    }

    /** What memory the host lets the domain use, by the names in {@link MemoryParameters}. (virDomainGetMemoryParameters) */
    default Parameters memoryParameters(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetMemoryParameters");
    }

    /** Changes what memory the host lets the domain use. (virDomainSetMemoryParameters) */
    default void setMemoryParameters(Parameters parameters, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetMemoryParameters");
    }

    /** Which of the host's cells memory comes from, by the names in {@link NumaParameters}. (virDomainGetNumaParameters) */
    default Parameters numaParameters(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetNumaParameters");
    }

    /** Changes which of the host's cells memory comes from. (virDomainSetNumaParameters) */
    default void setNumaParameters(Parameters parameters, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetNumaParameters");
    }

    /**
     * Begins to measure how fast the guest writes to its memory. Statistics tell the result.
     *
     * @param seconds how long it measures
     * @see io.virt4j.domain.statistics.DomainStatistics#dirtyRate (virDomainStartDirtyRateCalc)
     */
    default void startDirtyRateCalc(int seconds, Set<DirtyRateFlag> flags) {
        throw VirtException.notSupported("virDomainStartDirtyRateCalc");
    }
}
