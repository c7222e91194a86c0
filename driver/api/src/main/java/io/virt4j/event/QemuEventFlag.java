package io.virt4j.event;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How the name of a QEMU event is compared. */
@NativeEnum(
        value = "virConnectDomainQemuMonitorEventRegisterFlags",
        prefix = "VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_")
public enum QemuEventFlag implements Flag {
    /** The name is a regular expression. */
    REGEX(1 << 0),
    /** Upper and lower case are the same. */
    NOCASE(1 << 1);

    private final int bit;

    QemuEventFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
