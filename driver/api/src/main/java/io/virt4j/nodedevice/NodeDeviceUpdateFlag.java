package io.virt4j.nodedevice;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What of a device is changed; without any, the device that is there, or else the definition. (virNodeDeviceUpdateFlags) */
@NativeEnum(value = "virNodeDeviceUpdateFlags", prefix = "VIR_NODE_DEVICE_UPDATE_")
public enum NodeDeviceUpdateFlag implements Flag {
    /** The device that is there. */
    AFFECT_LIVE(1 << 0),
    /** The definition. */
    AFFECT_CONFIG(1 << 1);

    private final int bit;

    NodeDeviceUpdateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
