package io.virt4j.event;

import io.virt4j.storage.StoragePool;

/** A change in the life of a storage pool. */
public record StoragePoolLifecycleEvent(StoragePool pool, StoragePoolChange change) {}
