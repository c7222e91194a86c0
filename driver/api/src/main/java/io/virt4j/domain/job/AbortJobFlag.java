package io.virt4j.domain.job;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to abort a job. (virDomainAbortJobFlagsValues) */
@NativeEnum(value = "virDomainAbortJobFlagsValues", prefix = "VIR_DOMAIN_ABORT_JOB_")
public enum AbortJobFlag implements Flag {
    /** A migration too that is in its post-copy phase; it can be resumed, and the domain stands until then. */
    POSTCOPY(1 << 0);

    private final int bit;

    AbortJobFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
