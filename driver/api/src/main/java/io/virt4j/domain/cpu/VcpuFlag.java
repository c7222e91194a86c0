package io.virt4j.domain.cpu;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which number of vCPUs is meant, and how to change it. (virDomainVcpuFlags) */
@NativeEnum(value = "virDomainVcpuFlags", prefix = "VIR_DOMAIN_VCPU_")
public enum VcpuFlag implements Flag {
    /** The running domain, until it stops. */
    LIVE(1 << 0),
    /** The definition, from the next start on. */
    CONFIG(1 << 1),
    /** The most that there may be. */
    MAXIMUM(1 << 2),
    /** Those that the guest uses, by its agent. */
    GUEST(1 << 3),
    /** Those that are added can be taken away again. */
    HOTPLUGGABLE(1 << 4),
    /** Does not wait until the guest has given one up. */
    ASYNC_UNPLUG(1 << 5);

    private final int bit;

    VcpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
