package io.virt4j.storage;

import io.virt4j.NativeEnum;

/** What a storage pool does. (virStoragePoolState) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virStoragePoolState", prefix = "VIR_STORAGE_POOL_")
public record PoolState(int number) {
    /** Not running. */
    public static final PoolState INACTIVE = new PoolState(0);

    /** Being built, and not to be used yet. */
    public static final PoolState BUILDING = new PoolState(1);

    /** Running. */
    public static final PoolState RUNNING = new PoolState(2);

    /** Running, with a part of it out of order. */
    public static final PoolState DEGRADED = new PoolState(3);

    /** Running, and out of reach. */
    public static final PoolState INACCESSIBLE = new PoolState(4);

    private static final String[] NAMES = {"INACTIVE", "BUILDING", "RUNNING", "DEGRADED", "INACCESSIBLE"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
