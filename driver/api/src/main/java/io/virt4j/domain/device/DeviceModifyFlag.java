package io.virt4j.domain.device;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Where a device is added, changed or taken away, and how. (virDomainDeviceModifyFlags) */
@NativeEnum(value = "virDomainDeviceModifyFlags", prefix = "VIR_DOMAIN_DEVICE_MODIFY_")
public enum DeviceModifyFlag implements Flag {
    /** The running domain, until it stops. */
    LIVE(1 << 0),
    /** The definition, from the next start on. */
    CONFIG(1 << 1),
    /** Against the will of the guest, as for a medium that it has locked. */
    FORCE(1 << 2);

    private final int bit;

    DeviceModifyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
