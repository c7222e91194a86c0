package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to create a storage volume. (virStorageVolCreateFlags) */
@NativeEnum(value = "virStorageVolCreateFlags", prefix = "VIR_STORAGE_VOL_CREATE_")
public enum VolumeCreateFlag implements Flag {
    /** The image format's own tables are written at once, which makes later writes faster. */
    PREALLOC_METADATA(1 << 0),
    /** A copy shares its blocks with the original until one of them changes. */
    REFLINK(1 << 1),
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 2);

    private final int bit;

    VolumeCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
