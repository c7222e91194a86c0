package io.virt4j.storage;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The storage of a host: pools, and the volumes in them. */
public interface StoragePools {
    /**
     * The pools that pass the filters, in no particular order. A pool passes a group of filters (active or inactive, one of
     * the types, …) if one of those that are given fits, or none is given. (virConnectListAllStoragePools)
     */
    default List<StoragePool> storagePools(Set<PoolFilter> filters) {
        throw VirtException.notSupported("virConnectListAllStoragePools");
    }

    /** All pools, running or not. (virConnectListAllStoragePools) */
    default List<StoragePool> storagePools() {
        return storagePools(Set.of());
    }

    /** The names of the pools that run. (virConnectListStoragePools) */
    default List<String> storagePoolNames() {
        throw VirtException.notSupported("virConnectListStoragePools");
    }

    /** How many pools run. (virConnectNumOfStoragePools) */
    default int numberOfStoragePools() {
        throw VirtException.notSupported("virConnectNumOfStoragePools");
    }

    /** The names of the pools that are defined and do not run. (virConnectListDefinedStoragePools) */
    default List<String> definedStoragePoolNames() {
        throw VirtException.notSupported("virConnectListDefinedStoragePools");
    }

    /** How many pools are defined and do not run. (virConnectNumOfDefinedStoragePools) */
    default int numberOfDefinedStoragePools() {
        throw VirtException.notSupported("virConnectNumOfDefinedStoragePools");
    }

    /**
     * The pool of a name. (virStoragePoolLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default StoragePool storagePoolByName(String name) {
        throw VirtException.notSupported("virStoragePoolLookupByName");
    }

    /**
     * The pool of a UUID. (virStoragePoolLookupByUUID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default StoragePool storagePoolByUuid(UUID uuid) {
        throw VirtException.notSupported("virStoragePoolLookupByUUID");
    }

    /**
     * The pool at a path of the host. (virStoragePoolLookupByTargetPath)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default StoragePool storagePoolByTargetPath(String path) {
        throw VirtException.notSupported("virStoragePoolLookupByTargetPath");
    }

    /**
     * The volume at a path of the host, whichever running pool it is in. (virStorageVolLookupByPath)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if no pool knows of one
     */
    default StorageVolume storageVolumeByPath(String path) {
        throw VirtException.notSupported("virStorageVolLookupByPath");
    }

    /**
     * The volume of a {@link StorageVolume#key}, whichever running pool it is in. (virStorageVolLookupByKey)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if no pool knows of one
     */
    default StorageVolume storageVolumeByKey(String key) {
        throw VirtException.notSupported("virStorageVolLookupByKey");
    }

    /** Makes a pool known to the host without starting it, or changes the one of the same UUID. (virStoragePoolDefineXML) */
    default StoragePool defineStoragePool(XmlText xml, Set<PoolDefineFlag> flags) {
        throw VirtException.notSupported("virStoragePoolDefineXML");
    }

    /** Makes a pool known to the host without starting it, or changes the one of the same UUID. (virStoragePoolDefineXML) */
    default StoragePool defineStoragePool(XmlText xml) {
        return defineStoragePool(xml, Set.of());
    }

    /** Starts a transient pool: the host forgets it when it stops. (virStoragePoolCreateXML) */
    default StoragePool createStoragePool(XmlText xml, Set<PoolStartFlag> flags) {
        throw VirtException.notSupported("virStoragePoolCreateXML");
    }

    /** Starts a transient pool: the host forgets it when it stops. (virStoragePoolCreateXML) */
    default StoragePool createStoragePool(XmlText xml) {
        return createStoragePool(xml, Set.of());
    }

    /**
     * What pools could be made of, as the XML of {@code <sources>}: volume groups, exported directories, …
     * (virConnectFindStoragePoolSources)
     *
     * @param type the type of pool, such as {@code logical} or {@code netfs}
     * @param source where to look, as the XML of a pool's {@code <source>}; null for this host, where the type allows that
     */
    default String findStoragePoolSources(String type, @Nullable String source) {
        throw VirtException.notSupported("virConnectFindStoragePoolSources");
    }

    /** Which types of pools and volumes the host can have, as XML. (virConnectGetStoragePoolCapabilities) */
    default String storagePoolCapabilities() {
        throw VirtException.notSupported("virConnectGetStoragePoolCapabilities");
    }
}
