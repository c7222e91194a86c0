package io.virt4j.domain.job;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Of which job to tell. (virDomainGetJobStatsFlags) */
@NativeEnum(value = "virDomainGetJobStatsFlags", prefix = "VIR_DOMAIN_JOB_STATS_")
public enum JobStatsFlag implements Flag {
    /** Of the last job that has ended; it is told once. */
    COMPLETED(1 << 0),
    /** With COMPLETED: it can be told again. */
    KEEP_COMPLETED(1 << 1);

    private final int bit;

    JobStatsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
