package io.virt4j.event;

import io.virt4j.storage.StoragePool;

/** Something happened to a storage pool, of which there is no more to say than that. */
public record StoragePoolEvent(StoragePool pool) {}
