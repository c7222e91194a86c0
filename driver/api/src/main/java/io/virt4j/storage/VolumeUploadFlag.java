package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to write what is in a storage volume. (virStorageVolUploadFlags) */
@NativeEnum(value = "virStorageVolUploadFlags", prefix = "VIR_STORAGE_VOL_UPLOAD_")
public enum VolumeUploadFlag implements Flag {
    /** Holes go as holes; without this, there are none. */
    SPARSE_STREAM(1 << 0);

    private final int bit;

    VolumeUploadFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
