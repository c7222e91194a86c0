package io.virt4j.storage;

import io.virt4j.HostObject;
import io.virt4j.VirtException;

/**
 * A storage pool: a directory, a volume group, a share, from which volumes are made. A handle: it names the pool and holds
 * none of its state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the pool.
 */
public interface StoragePool extends HostObject {
    /** (virStoragePoolGetName) */
    String name();

    /**
     * The volume of a name. (virStorageVolLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default StorageVolume volumeByName(String name) {
        throw VirtException.notSupported("virStorageVolLookupByName");
    }

    /** Has the host look anew which volumes there are, and how large. (virStoragePoolRefresh) */
    default void refresh() {
        throw VirtException.notSupported("virStoragePoolRefresh");
    }

    /** Frees the handle. The pool itself is not touched. (virStoragePoolFree) */
    @Override
    default void close() {}
}
