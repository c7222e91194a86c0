package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByVolume;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolDelete;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetInfo;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetInfoFlags;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetKey;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetName;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetPath;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolGetXMLDesc;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByKey;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolResize;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolWipe;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolWipePattern;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDeleteFlag;
import io.virt4j.storage.VolumeInfo;
import io.virt4j.storage.VolumeInfoFlag;
import io.virt4j.storage.VolumeResizeFlag;
import io.virt4j.storage.VolumeType;
import io.virt4j.storage.WipeAlgorithm;
import java.util.Set;

/** A storage volume that libvirt manages. */
final class LibvirtStorageVolume implements StorageVolume, LibvirtVolumeContents {
    private static final int INFO_SIZE = 24; // struct _virStorageVolInfo

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
    public String key() {
        return virStorageVolGetKey(handle());
    }

    @Override
    public String path() {
        return virStorageVolGetPath(handle());
    }

    @Override
    public StoragePool pool() {
        return new LibvirtStoragePool(session(), virStoragePoolLookupByVolume(handle()));
    }

    @Override
    public VolumeInfo info(Set<VolumeInfoFlag> flags) {
        try (Memory info = new Memory(INFO_SIZE)) {
            // A driver that is older than the flags has the function without them alone.
            if (flags.isEmpty()) {
                virStorageVolGetInfo(handle(), info);
            } else {
                virStorageVolGetInfoFlags(handle(), info, Flag.bits(flags));
            }
            return info(info);
        }
    }

    /** Reads a struct _virStorageVolInfo. */
    private static VolumeInfo info(Pointer info) {
        return new VolumeInfo(
                new VolumeType(info.getInt(0)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(8)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(16)));
    }

    @Override
    public String xml() {
        return virStorageVolGetXMLDesc(handle(), 0);
    }

    @Override
    public void resize(io.virt4j.xml.Memory capacity, Set<VolumeResizeFlag> flags) {
        virStorageVolResize(handle(), capacity.bytes(), Flag.bits(flags));
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
    public void wipe(WipeAlgorithm algorithm) {
        virStorageVolWipePattern(handle(), algorithm.number(), 0);
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
