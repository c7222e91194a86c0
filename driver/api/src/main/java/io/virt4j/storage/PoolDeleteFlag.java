package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to delete what a storage pool is made of. (virStoragePoolDeleteFlags) */
@NativeEnum(value = "virStoragePoolDeleteFlags", prefix = "VIR_STORAGE_POOL_DELETE_")
public enum PoolDeleteFlag implements Flag {
    /** What was in it is overwritten with zeros. */
    ZEROED(1 << 0);

    private final int bit;

    PoolDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
