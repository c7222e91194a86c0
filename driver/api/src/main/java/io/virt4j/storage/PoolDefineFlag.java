package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to define a storage pool. (virStoragePoolDefineFlags) */
@NativeEnum(value = "virStoragePoolDefineFlags", prefix = "VIR_STORAGE_POOL_DEFINE_")
public enum PoolDefineFlag implements Flag {
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 0);

    private final int bit;

    PoolDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
