package io.virt4j.storage;

import io.virt4j.xml.Memory;

/**
 * What a storage pool has room for.
 *
 * @param capacity of the whole pool
 * @param allocation what is taken
 * @param available what is free (virStoragePoolGetInfo)
 */
public record PoolInfo(PoolState state, Memory capacity, Memory allocation, Memory available) {}
