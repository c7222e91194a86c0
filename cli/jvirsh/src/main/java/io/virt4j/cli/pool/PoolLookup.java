package io.virt4j.cli.pool;

import io.virt4j.Connection;
import io.virt4j.cli.Lookup;
import io.virt4j.storage.StoragePool;

/** The words that storage pools are found by. */
public final class PoolLookup {
    private static final String KIND = "pool";

    static final Lookup<StoragePool> BY_UUID = Lookup.<StoragePool>of(KIND)
            .byUuid("pool UUID", "virStoragePoolLookupByUUIDString", Connection::storagePoolByUuid);
    static final Lookup<StoragePool> BY_NAME =
            Lookup.<StoragePool>of(KIND).by("pool NAME", Connection::storagePoolByName);
    public static final Lookup<StoragePool> BY_ANY = BY_UUID.by("pool NAME", Connection::storagePoolByName);

    private PoolLookup() {}
}
