package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What is asked about a storage volume. (virStorageVolInfoFlags) */
@NativeEnum(value = "virStorageVolInfoFlags", prefix = "VIR_STORAGE_VOL_")
public enum VolumeInfoFlag implements Flag {
    /** The size of the file or device, in place of what is allocated of it. */
    GET_PHYSICAL(1 << 0);

    private final int bit;

    VolumeInfoFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
