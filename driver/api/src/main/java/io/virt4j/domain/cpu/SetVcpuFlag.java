package io.virt4j.domain.cpu;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to switch single vCPUs. (virDomainSetVcpuFlags) */
@NativeEnum(value = "virDomainSetVcpuFlags", prefix = "VIR_DOMAIN_SETVCPU_")
public enum SetVcpuFlag implements Flag {
    /** The running domain, until it stops. */
    AFFECT_LIVE(1 << 0),
    /** The definition, from the next start on. */
    AFFECT_CONFIG(1 << 1),
    /** Does not wait until the guest has given one up. */
    ASYNC_UNPLUG(1 << 2);

    private final int bit;

    SetVcpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
