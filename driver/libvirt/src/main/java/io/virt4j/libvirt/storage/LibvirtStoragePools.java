package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByName;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByPath;

import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StoragePools;
import io.virt4j.storage.StorageVolume;

/** The storage pools of a host that libvirt manages. */
public interface LibvirtStoragePools extends StoragePools, NativeObject {
    @Override
    default StoragePool storagePoolByName(String name) {
        return new LibvirtStoragePool(session(), virStoragePoolLookupByName(handle(), name));
    }

    @Override
    default StorageVolume storageVolumeByPath(String path) {
        return new LibvirtStorageVolume(session(), virStorageVolLookupByPath(handle(), path));
    }
}
