package io.virt4j.libvirt;

import io.virt4j.Flag;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDeleteFlag;
import java.util.Set;

/** A storage volume that libvirt manages. */
final class LibvirtStorageVolume implements StorageVolume {
    private final Handle handle;

    /** Takes over a reference to a volume. */
    LibvirtStorageVolume(long address, Handle connection) {
        this.handle = new Handle(address, "virStorageVolFree", "storage volume", connection);
    }

    @Override
    public String name() {
        return Call.borrowedString("virStorageVolGetName", handle);
    }

    @Override
    public String path() {
        return Call.ownedString("virStorageVolGetPath", handle);
    }

    @Override
    public void delete(Set<VolumeDeleteFlag> flags) {
        Call.number("virStorageVolDelete", handle, Flag.bits(flags));
    }

    @Override
    public void wipe() {
        Call.number("virStorageVolWipe", handle, 0);
    }

    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return handle.isOpen() ? name() : "closed storage volume";
    }
}
