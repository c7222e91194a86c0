package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to build a storage pool. (virStoragePoolBuildFlags) */
@NativeEnum(value = "virStoragePoolBuildFlags", prefix = "VIR_STORAGE_POOL_BUILD_")
public enum PoolBuildFlag implements Flag {
    /** One that is there is set up again. */
    REPAIR(1 << 0),
    /** One that is there grows. */
    RESIZE(1 << 1),
    /** Fails if something is there. */
    NO_OVERWRITE(1 << 2),
    /** Whatever is there is lost. */
    OVERWRITE(1 << 3);

    private final int bit;

    PoolBuildFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
