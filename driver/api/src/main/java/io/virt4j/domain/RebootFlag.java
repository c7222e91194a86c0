package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to ask a guest to start again. (virDomainRebootFlagValues) */
@NativeEnum(value = "virDomainRebootFlagValues", prefix = "VIR_DOMAIN_REBOOT_")
public enum RebootFlag implements Flag {
    /** By the power button. */
    ACPI_POWER_BTN(1 << 0),
    /** By the guest agent. */
    GUEST_AGENT(1 << 1),
    /** By the init system's control file. */
    INITCTL(1 << 2),
    /** By a signal to the first process of a container. */
    SIGNAL(1 << 3),
    /** By the hypervisor, paravirtualized. */
    PARAVIRT(1 << 4);

    private final int bit;

    RebootFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
