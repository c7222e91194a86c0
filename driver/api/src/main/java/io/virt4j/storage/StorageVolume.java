package io.virt4j.storage;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import java.util.Set;

/**
 * A storage volume: a disk image, a logical volume, a file of a share. A handle: it names the volume and holds none of its
 * state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the volume.
 */
public interface StorageVolume extends HostObject {
    /** The name, of which there is one in its pool. (virStorageVolGetName) */
    String name();

    /** Where the host has it. (virStorageVolGetPath) */
    default String path() {
        throw VirtException.notSupported("virStorageVolGetPath");
    }

    /** Removes the volume and what is in it. (virStorageVolDelete) */
    default void delete(Set<VolumeDeleteFlag> flags) {
        throw VirtException.notSupported("virStorageVolDelete");
    }

    /** Removes the volume and what is in it. (virStorageVolDelete) */
    default void delete() {
        delete(Set.of());
    }

    /** Overwrites what is in the volume, so that nobody reads it later. Returns when that is done. (virStorageVolWipe) */
    default void wipe() {
        throw VirtException.notSupported("virStorageVolWipe");
    }

    /** Frees the handle. The volume itself is not touched. (virStorageVolFree) */
    @Override
    default void close() {}
}
