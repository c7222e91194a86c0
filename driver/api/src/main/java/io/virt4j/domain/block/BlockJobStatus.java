package io.virt4j.domain.block;

import io.virt4j.NativeEnum;

/** How far a block job has come. A number that has no name here is carried as it is. (virConnectDomainEventBlockJobStatus) */
@NativeEnum(value = "virConnectDomainEventBlockJobStatus", prefix = "VIR_DOMAIN_BLOCK_JOB_")
public record BlockJobStatus(int number) {
    /** Done. */
    public static final BlockJobStatus COMPLETED = new BlockJobStatus(0);

    /** Ended by an error. */
    public static final BlockJobStatus FAILED = new BlockJobStatus(1);

    /** Ended by somebody. */
    public static final BlockJobStatus CANCELED = new BlockJobStatus(2);

    /** Both sides are the same now; it goes on until it is told to finish. */
    public static final BlockJobStatus READY = new BlockJobStatus(3);
}
