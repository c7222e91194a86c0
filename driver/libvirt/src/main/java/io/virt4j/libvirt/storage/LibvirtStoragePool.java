package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetName;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetUUID;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByUUID;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolRefresh;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByName;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;

/** A storage pool that libvirt manages. */
final class LibvirtStoragePool implements StoragePool, NativeObject {
    private final Anchor anchor;

    LibvirtStoragePool(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtStoragePool::byUuid);
    }

    private static Anchor.Lookup byUuid(Handle pool) {
        byte[] uuid = new byte[Uuids.BYTES];
        virStoragePoolGetUUID(pool, uuid);
        return connection -> virStoragePoolLookupByUUID(connection, uuid);
    }

    @Override
    public Session session() {
        return anchor.session();
    }

    @Override
    public Handle handle() {
        return anchor.handle();
    }

    @Override
    public String name() {
        return virStoragePoolGetName(handle());
    }

    @Override
    public StorageVolume volumeByName(String name) {
        return new LibvirtStorageVolume(session(), virStorageVolLookupByName(handle(), name));
    }

    @Override
    public void refresh() {
        virStoragePoolRefresh(handle(), 0);
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed storage pool";
    }
}
