package io.virt4j.domain.job;

import io.virt4j.VirtException;
import java.util.Set;

/** What a domain is busy with: libvirt runs one long operation on a domain at a time. */
public interface DomainJobs {
    /** How far the job is. (virDomainGetJobInfo) */
    default JobInfo jobInfo() {
        throw VirtException.notSupported("virDomainGetJobInfo");
    }

    /** How far the job is, in detail, or how the last one went. (virDomainGetJobStats) */
    default JobStats jobStats(Set<JobStatsFlag> flags) {
        throw VirtException.notSupported("virDomainGetJobStats");
    }

    /** How far the job is, in detail. (virDomainGetJobStats) */
    default JobStats jobStats() {
        return jobStats(Set.of());
    }

    /** Ends the job, whose own call fails then. (virDomainAbortJobFlags) */
    default void abortJob(Set<AbortJobFlag> flags) {
        throw VirtException.notSupported("virDomainAbortJobFlags");
    }

    /** Ends the job, whose own call fails then. (virDomainAbortJob) */
    default void abortJob() {
        abortJob(Set.of());
    }
}
