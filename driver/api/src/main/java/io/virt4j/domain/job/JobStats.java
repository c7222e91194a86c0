package io.virt4j.domain.job;

import io.virt4j.parameter.Parameters;

/**
 * What a domain is, or was last, busy with. (virDomainGetJobStats)
 *
 * @param values as {@link JobParameters}; empty if there is no job
 */
public record JobStats(JobType type, Parameters values) {
    /** What the job does. */
    public JobOperation operation() {
        return new JobOperation(values.get(JobParameters.OPERATION).orElse(JobOperation.UNKNOWN.number()));
    }
}
