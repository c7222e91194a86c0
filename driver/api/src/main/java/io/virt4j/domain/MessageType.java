package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What messages of a domain are about. (virDomainMessageType) */
@NativeEnum(value = "virDomainMessageType", prefix = "VIR_DOMAIN_MESSAGE_")
public enum MessageType implements Flag {
    /** What will not be there in a later hypervisor. */
    DEPRECATION(1 << 0),
    /** What makes the domain one that its makers cannot vouch for. */
    TAINTING(1 << 1),
    /** What went wrong with its disks. */
    IOERRORS(1 << 2);

    private final int bit;

    MessageType(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
