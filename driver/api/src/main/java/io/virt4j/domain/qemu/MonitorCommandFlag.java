package io.virt4j.domain.qemu;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a monitor command is written. (virDomainQemuMonitorCommandFlags) */
@NativeEnum(value = "virDomainQemuMonitorCommandFlags", prefix = "VIR_DOMAIN_QEMU_MONITOR_COMMAND_")
public enum MonitorCommandFlag implements Flag {
    /** For people, not as QEMU's JSON. */
    HMP(1 << 0);

    private final int bit;

    MonitorCommandFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
