package io.virt4j.domain.statistics;

import io.virt4j.NativeEnum;

/** How far a measurement of the dirty rate is. A number that has no name here yet is carried as it is. (virDomainDirtyRateStatus) */
@NativeEnum(value = "virDomainDirtyRateStatus", prefix = "VIR_DOMAIN_DIRTYRATE_")
public record DirtyRateStatus(int number) {
    /** Nobody asked for one. */
    public static final DirtyRateStatus UNSTARTED = new DirtyRateStatus(0);

    /** It runs. */
    public static final DirtyRateStatus MEASURING = new DirtyRateStatus(1);

    /** It is done. */
    public static final DirtyRateStatus MEASURED = new DirtyRateStatus(2);
}
