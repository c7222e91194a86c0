package io.virt4j.storage;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.util.Set;

/**
 * A storage volume: a disk image, a logical volume, a file of a share. A handle: it names the volume and holds none of its
 * state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the volume.
 */
public interface StorageVolume extends VolumeContents, HostObject {
    /** The name, of which there is one in its pool. (virStorageVolGetName) */
    String name();

    /** What tells it from all other volumes, even of other hosts where they share storage. (virStorageVolGetKey) */
    default String key() {
        throw VirtException.notSupported("virStorageVolGetKey");
    }

    /** Where the host has it. (virStorageVolGetPath) */
    default String path() {
        throw VirtException.notSupported("virStorageVolGetPath");
    }

    /** The pool that it is in. (virStoragePoolLookupByVolume) */
    default StoragePool pool() {
        throw VirtException.notSupported("virStoragePoolLookupByVolume");
    }

    /** Type and size. (virStorageVolGetInfoFlags) */
    default VolumeInfo info(Set<VolumeInfoFlag> flags) {
        throw VirtException.notSupported("virStorageVolGetInfoFlags");
    }

    /** Type and size. (virStorageVolGetInfo) */
    default VolumeInfo info() {
        return info(Set.of());
    }

    /** The volume's XML as the host describes it now. (virStorageVolGetXMLDesc) */
    default String xml() {
        throw VirtException.notSupported("virStorageVolGetXMLDesc");
    }

    /**
     * Changes the capacity. (virStorageVolResize)
     *
     * @param capacity the new one, or, with {@link VolumeResizeFlag#DELTA}, by how much it changes
     */
    default void resize(Memory capacity, Set<VolumeResizeFlag> flags) {
        throw VirtException.notSupported("virStorageVolResize");
    }

    /** Makes it larger. (virStorageVolResize) */
    default void resize(Memory capacity) {
        resize(capacity, Set.of());
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

    /** Overwrites what is in the volume in a certain way. Returns when that is done. (virStorageVolWipePattern) */
    default void wipe(WipeAlgorithm algorithm) {
        throw VirtException.notSupported("virStorageVolWipePattern");
    }

    /** Frees the handle. The volume itself is not touched. (virStorageVolFree) */
    @Override
    default void close() {}
}
