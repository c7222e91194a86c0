package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolDelete;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetKey;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetName;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetPath;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByKey;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolWipe;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDeleteFlag;
import java.util.Set;

/** A storage volume that libvirt manages. */
final class LibvirtStorageVolume implements StorageVolume, NativeObject {
    private final Anchor anchor;

    LibvirtStorageVolume(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtStorageVolume::byKey);
    }

    private static Anchor.Lookup byKey(Handle volume) {
        String key = virStorageVolGetKey(volume);
        return connection -> virStorageVolLookupByKey(connection, key);
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
        return virStorageVolGetName(handle());
    }

    @Override
    public String path() {
        return virStorageVolGetPath(handle());
    }

    @Override
    public void delete(Set<VolumeDeleteFlag> flags) {
        virStorageVolDelete(handle(), Flag.bits(flags));
    }

    @Override
    public void wipe() {
        virStorageVolWipe(handle(), 0);
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed storage volume";
    }
}
