package io.virt4j.storage;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;

/** The volumes of a storage pool that runs. */
public interface PoolVolumes {
    /** All volumes, in no particular order. (virStoragePoolListAllVolumes) */
    default List<StorageVolume> volumes() {
        throw VirtException.notSupported("virStoragePoolListAllVolumes");
    }

    /** The names of all volumes. (virStoragePoolListVolumes) */
    default List<String> volumeNames() {
        throw VirtException.notSupported("virStoragePoolListVolumes");
    }

    /** How many volumes there are. (virStoragePoolNumOfVolumes) */
    default int numberOfVolumes() {
        throw VirtException.notSupported("virStoragePoolNumOfVolumes");
    }

    /**
     * The volume of a name. (virStorageVolLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default StorageVolume volumeByName(String name) {
        throw VirtException.notSupported("virStorageVolLookupByName");
    }

    /** Makes a volume. Returns when it is there. (virStorageVolCreateXML) */
    default StorageVolume createVolume(XmlText xml, Set<VolumeCreateFlag> flags) {
        throw VirtException.notSupported("virStorageVolCreateXML");
    }

    /** Makes a volume. Returns when it is there. (virStorageVolCreateXML) */
    default StorageVolume createVolume(XmlText xml) {
        return createVolume(xml, Set.of());
    }

    /**
     * Makes a volume with what is in another one, converted to the format that the XML names. Returns when all is copied.
     * (virStorageVolCreateXMLFrom)
     *
     * @param source a volume of the same connection, in any pool
     */
    default StorageVolume createVolumeFrom(XmlText xml, StorageVolume source, Set<VolumeCreateFlag> flags) {
        throw VirtException.notSupported("virStorageVolCreateXMLFrom");
    }

    /** Makes a volume with what is in another one. Returns when all is copied. (virStorageVolCreateXMLFrom) */
    default StorageVolume createVolumeFrom(XmlText xml, StorageVolume source) {
        return createVolumeFrom(xml, source, Set.of());
    }
}
