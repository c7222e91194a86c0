package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolListAllVolumes;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolListVolumes;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolNumOfVolumes;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolCreateXML;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolCreateXMLFrom;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolLookupByName;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.storage.PoolVolumes;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The volumes of a storage pool that libvirt manages. */
interface LibvirtPoolVolumes extends PoolVolumes, NativeObject {
    @Override
    default List<StorageVolume> volumes() {
        long[] array = new long[1];
        Handle pool = handle();
        int count = virStoragePoolListAllVolumes(pool, array, 0);
        List<StorageVolume> volumes = new ArrayList<>(count);
        for (Handle volume : NativeArrays.handles(Kind.STORAGE_VOLUME, pool, array[0], count)) {
            volumes.add(volume(volume));
        }
        return volumes;
    }

    @Override
    default List<String> volumeNames() {
        return NativeArrays.strings(
                numberOfVolumes(), (names, room) -> virStoragePoolListVolumes(handle(), names, room));
    }

    @Override
    default int numberOfVolumes() {
        return virStoragePoolNumOfVolumes(handle());
    }

    @Override
    default StorageVolume volumeByName(String name) {
        return volume(virStorageVolLookupByName(handle(), name));
    }

    @Override
    default StorageVolume createVolume(XmlText xml, Set<VolumeCreateFlag> flags) {
        return volume(virStorageVolCreateXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default StorageVolume createVolumeFrom(XmlText xml, StorageVolume source, Set<VolumeCreateFlag> flags) {
        if (!(source instanceof LibvirtStorageVolume original)) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, "volume '" + source.name() + "' is not of this pool's connection");
        }
        return volume(virStorageVolCreateXMLFrom(handle(), xml, original.handle(), Flag.bits(flags)));
    }

    /** A volume of this pool. */
    private StorageVolume volume(Handle volume) {
        return new LibvirtStorageVolume(session(), volume);
    }
}
