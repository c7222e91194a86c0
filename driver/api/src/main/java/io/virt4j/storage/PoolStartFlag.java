package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to start a storage pool. (virStoragePoolCreateFlags) */
@NativeEnum(value = "virStoragePoolCreateFlags", prefix = "VIR_STORAGE_POOL_CREATE_")
public enum PoolStartFlag implements Flag {
    /** It is built first. */
    WITH_BUILD(1 << 0),
    /** It is built first, over whatever is there. */
    WITH_BUILD_OVERWRITE(1 << 1),
    /** It is built first, unless something is there. */
    WITH_BUILD_NO_OVERWRITE(1 << 2);

    private final int bit;

    PoolStartFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
