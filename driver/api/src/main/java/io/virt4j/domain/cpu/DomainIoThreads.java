package io.virt4j.domain.cpu;

import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.host.CpuSet;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Set;

/** The I/O threads of a domain: threads of their own for its disks. */
public interface DomainIoThreads {
    /** The I/O threads that there are. (virDomainGetIOThreadInfo) */
    default List<IoThread> ioThreads(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetIOThreadInfo");
    }

    /** Says which of the host's CPUs an I/O thread may run on. (virDomainPinIOThread) */
    default void pinIoThread(int id, CpuSet cpus, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainPinIOThread");
    }

    /** Adds an I/O thread. (virDomainAddIOThread) */
    default void addIoThread(int id, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainAddIOThread");
    }

    /** Takes an I/O thread away, which no disk may be using. (virDomainDelIOThread) */
    default void delIoThread(int id, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainDelIOThread");
    }

    /**
     * Changes how an I/O thread works. (virDomainSetIOThreadParams)
     *
     * @param parameters by the names in {@link IoThreadParameters}
     */
    default void setIoThreadParameters(int id, Parameters parameters, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetIOThreadParams");
    }
}
