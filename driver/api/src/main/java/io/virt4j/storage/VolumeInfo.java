package io.virt4j.storage;

import io.virt4j.xml.Memory;

/**
 * How large a storage volume is.
 *
 * @param capacity what a guest sees
 * @param allocation what it takes of its pool, or its physical size if that was asked for (virStorageVolGetInfoFlags)
 */
public record VolumeInfo(VolumeType type, Memory capacity, Memory allocation) {}
