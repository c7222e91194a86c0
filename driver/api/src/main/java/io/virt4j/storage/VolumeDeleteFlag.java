package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to delete a storage volume. (virStorageVolDeleteFlags) */
@NativeEnum(value = "virStorageVolDeleteFlags", prefix = "VIR_STORAGE_VOL_DELETE_")
public enum VolumeDeleteFlag implements Flag {
    /** What was in it is overwritten with zeros. */
    ZEROED(1 << 0),
    /** Its snapshots go too; without this, a volume with snapshots stays. */
    WITH_SNAPSHOTS(1 << 1);

    private final int bit;

    VolumeDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
