package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virConnectFindStoragePoolSources;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectGetStoragePoolCapabilities;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectListAllStoragePools;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectListDefinedStoragePools;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectListStoragePools;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectNumOfDefinedStoragePools;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectNumOfStoragePools;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolCreateXML;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolDefineXML;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByName;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByTargetPath;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByUUID;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByKey;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByPath;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.storage.PoolDefineFlag;
import io.virt4j.storage.PoolFilter;
import io.virt4j.storage.PoolStartFlag;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StoragePools;
import io.virt4j.storage.StorageVolume;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The storage pools of a host that libvirt manages. */
public interface LibvirtStoragePools extends StoragePools, NativeObject {
    @Override
    default List<StoragePool> storagePools(Set<PoolFilter> filters) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllStoragePools(connection, array, Flag.bits(filters));
        List<StoragePool> pools = new ArrayList<>(count);
        for (Handle pool : NativeArrays.handles(Kind.STORAGE_POOL, connection, array[0], count)) {
            pools.add(pool(pool));
        }
        return pools;
    }

    @Override
    default List<String> storagePoolNames() {
        return NativeArrays.strings(
                numberOfStoragePools(), (names, room) -> virConnectListStoragePools(handle(), names, room));
    }

    @Override
    default int numberOfStoragePools() {
        return virConnectNumOfStoragePools(handle());
    }

    @Override
    default List<String> definedStoragePoolNames() {
        return NativeArrays.strings(
                numberOfDefinedStoragePools(),
                (names, room) -> virConnectListDefinedStoragePools(handle(), names, room));
    }

    @Override
    default int numberOfDefinedStoragePools() {
        return virConnectNumOfDefinedStoragePools(handle());
    }

    @Override
    default StoragePool storagePoolByName(String name) {
        return pool(virStoragePoolLookupByName(handle(), name));
    }

    @Override
    default StoragePool storagePoolByUuid(UUID uuid) {
        return pool(virStoragePoolLookupByUUID(handle(), Uuids.bytes(uuid)));
    }

    @Override
    default StoragePool storagePoolByTargetPath(String path) {
        return pool(virStoragePoolLookupByTargetPath(handle(), path));
    }

    @Override
    default StorageVolume storageVolumeByPath(String path) {
        return new LibvirtStorageVolume(session(), virStorageVolLookupByPath(handle(), path));
    }

    @Override
    default StorageVolume storageVolumeByKey(String key) {
        return new LibvirtStorageVolume(session(), virStorageVolLookupByKey(handle(), key));
    }

    @Override
    default StoragePool defineStoragePool(XmlText xml, Set<PoolDefineFlag> flags) {
        return pool(virStoragePoolDefineXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default StoragePool createStoragePool(XmlText xml, Set<PoolStartFlag> flags) {
        return pool(virStoragePoolCreateXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default String findStoragePoolSources(String type, @Nullable String source) {
        return virConnectFindStoragePoolSources(handle(), type, source, 0);
    }

    @Override
    default String storagePoolCapabilities() {
        return virConnectGetStoragePoolCapabilities(handle(), 0);
    }

    /** A pool of this connection. */
    private StoragePool pool(Handle pool) {
        return new LibvirtStoragePool(session(), pool);
    }
}
