package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to resize a storage volume. (virStorageVolResizeFlags) */
@NativeEnum(value = "virStorageVolResizeFlags", prefix = "VIR_STORAGE_VOL_RESIZE_")
public enum VolumeResizeFlag implements Flag {
    /** The new space is taken at once. */
    ALLOCATE(1 << 0),
    /** The size says by how much, not to what. */
    DELTA(1 << 1),
    /** It may get smaller; without this, it only grows. */
    SHRINK(1 << 2);

    private final int bit;

    VolumeResizeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
