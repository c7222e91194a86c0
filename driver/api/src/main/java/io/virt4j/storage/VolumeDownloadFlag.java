package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to read what is in a storage volume. (virStorageVolDownloadFlags) */
@NativeEnum(value = "virStorageVolDownloadFlags", prefix = "VIR_STORAGE_VOL_DOWNLOAD_")
public enum VolumeDownloadFlag implements Flag {
    /** Holes come as holes; without this, as zeros. */
    SPARSE_STREAM(1 << 0);

    private final int bit;

    VolumeDownloadFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
