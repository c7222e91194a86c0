package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What happened in the life of a storage pool. A number that has no name here is carried as it is. (virStoragePoolEventLifecycleType) */
@NativeEnum(value = "virStoragePoolEventLifecycleType", prefix = "VIR_STORAGE_POOL_EVENT_")
public record StoragePoolChange(int number) {
    /** It was defined. */
    public static final StoragePoolChange DEFINED = new StoragePoolChange(0);

    /** It was undefined. */
    public static final StoragePoolChange UNDEFINED = new StoragePoolChange(1);

    /** It was started. */
    public static final StoragePoolChange STARTED = new StoragePoolChange(2);

    /** It was stopped. */
    public static final StoragePoolChange STOPPED = new StoragePoolChange(3);

    /** What it is in was made. */
    public static final StoragePoolChange CREATED = new StoragePoolChange(4);

    /** What it is in was deleted. */
    public static final StoragePoolChange DELETED = new StoragePoolChange(5);
}
