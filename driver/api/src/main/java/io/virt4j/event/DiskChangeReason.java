package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Why a disk has another source. A number that has no name here is carried as it is. (virConnectDomainEventDiskChangeReason) */
@NativeEnum(value = "virConnectDomainEventDiskChangeReason", prefix = "VIR_DOMAIN_EVENT_DISK_")
public record DiskChangeReason(int number) {
    /** Its source was missing at the start, so the drive is empty. */
    public static final DiskChangeReason CHANGE_MISSING_ON_START = new DiskChangeReason(0);

    /** Its source was missing at the start, so the disk was left out. */
    public static final DiskChangeReason DROP_MISSING_ON_START = new DiskChangeReason(1);
}
