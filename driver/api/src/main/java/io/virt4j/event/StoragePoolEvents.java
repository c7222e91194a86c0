package io.virt4j.event;

/** The kinds of events of storage pools. (virStoragePoolEventID) */
public final class StoragePoolEvents {
    /** A storage pool was defined, undefined, …. */
    public static final EventType<StoragePoolLifecycleEvent> LIFECYCLE = of(0, StoragePoolLifecycleEvent.class);

    /** The host looked anew at what is in a pool. */
    public static final EventType<StoragePoolEvent> REFRESH = of(1, StoragePoolEvent.class);

    private StoragePoolEvents() {}

    private static <E> EventType<E> of(int number, Class<E> payload) {
        return new EventType<>(EventFamily.STORAGE_POOL, number, payload);
    }
}
