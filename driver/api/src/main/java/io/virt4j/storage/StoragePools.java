package io.virt4j.storage;

import io.virt4j.VirtException;

/** The storage of a host: pools, and the volumes in them. */
public interface StoragePools {
    /**
     * The pool of a name. (virStoragePoolLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default StoragePool storagePoolByName(String name) {
        throw VirtException.notSupported("virStoragePoolLookupByName");
    }

    /**
     * The volume at a path of the host, whichever running pool it is in. (virStorageVolLookupByPath)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if no pool knows of one
     */
    default StorageVolume storageVolumeByPath(String path) {
        throw VirtException.notSupported("virStorageVolLookupByPath");
    }
}
