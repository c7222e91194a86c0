package io.virt4j.domain.guest;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What to ask the guest agent; none asks for all that it knows. (virDomainGuestInfoTypes) */
@NativeEnum(value = "virDomainGuestInfoTypes", prefix = "VIR_DOMAIN_GUEST_INFO_")
public enum GuestInfoType implements Flag {
    /** Who is logged in. */
    USERS(1 << 0),
    /** The operating system. */
    OS(1 << 1),
    /** The time zone. */
    TIMEZONE(1 << 2),
    /** The guest's name. */
    HOSTNAME(1 << 3),
    /** Mounted file systems. */
    FILESYSTEM(1 << 4),
    /** Disks and partitions. */
    DISKS(1 << 5),
    /** Network interfaces. */
    INTERFACES(1 << 6),
    /** How busy the guest is. */
    LOAD(1 << 7),
    /** Devices with their drivers. */
    DEVICES(1 << 8);

    private final int bit;

    GuestInfoType(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
