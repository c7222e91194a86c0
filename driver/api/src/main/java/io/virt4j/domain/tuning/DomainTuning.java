package io.virt4j.domain.tuning;

import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import java.util.Set;

/** How much of its host's CPUs and disks a domain gets. */
public interface DomainTuning {
    /** The host's scheduler, such as {@code posix}. (virDomainGetSchedulerType) */
    default String schedulerType() {
        throw VirtException.notSupported("virDomainGetSchedulerType");
    }

    /** How CPUs are shared out, by the names in {@link SchedulerParameters}. (virDomainGetSchedulerParametersFlags) */
    default Parameters schedulerParameters(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetSchedulerParametersFlags");
    }

    /** How CPUs are shared out, by the names in {@link SchedulerParameters}. (virDomainGetSchedulerParameters) */
    default Parameters schedulerParameters() {
        return schedulerParameters(Set.of());
    }

    /** Changes how CPUs are shared out. (virDomainSetSchedulerParametersFlags) */
    default void setSchedulerParameters(Parameters parameters, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetSchedulerParametersFlags");
    }

    /** Changes how CPUs are shared out. (virDomainSetSchedulerParameters) */
    default void setSchedulerParameters(Parameters parameters) {
        setSchedulerParameters(parameters, Set.of());
    }

    /** How disks are shared out, by the names in {@link BlkioParameters}. (virDomainGetBlkioParameters) */
    default Parameters blkioParameters(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetBlkioParameters");
    }

    /** Changes how disks are shared out. (virDomainSetBlkioParameters) */
    default void setBlkioParameters(Parameters parameters, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetBlkioParameters");
    }

    /** Whether the host counts each of {@link PerfEvents}. (virDomainGetPerfEvents) */
    default Parameters perfEvents(Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetPerfEvents");
    }

    /** Tells the host which of {@link PerfEvents} to count. (virDomainSetPerfEvents) */
    default void setPerfEvents(Parameters events, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetPerfEvents");
    }
}
