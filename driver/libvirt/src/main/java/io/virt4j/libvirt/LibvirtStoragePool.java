package io.virt4j.libvirt;

import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;

/** A storage pool that libvirt manages. */
final class LibvirtStoragePool implements StoragePool {
    private final Handle connection;
    private final Handle handle;

    /** Takes over a reference to a pool. */
    LibvirtStoragePool(long address, Handle connection) {
        this.connection = connection;
        this.handle = new Handle(address, "virStoragePoolFree", "storage pool", connection);
    }

    @Override
    public String name() {
        return Call.borrowedString("virStoragePoolGetName", handle);
    }

    @Override
    public StorageVolume volumeByName(String name) {
        return new LibvirtStorageVolume(Call.address("virStorageVolLookupByName", handle, name), connection);
    }

    @Override
    public void refresh() {
        Call.number("virStoragePoolRefresh", handle, 0);
    }

    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return handle.isOpen() ? name() : "closed storage pool";
    }
}
