package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolBuild;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolCreate;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolDelete;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolDestroy;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetAutostart;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetInfo;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetName;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetUUID;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolGetXMLDesc;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolIsActive;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolIsPersistent;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolLookupByUUID;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolRefresh;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolSetAutostart;
import static io.virt4j.libvirt.binding.StorageCalls.virStoragePoolUndefine;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeEventSource;
import io.virt4j.libvirt.session.Session;
import io.virt4j.storage.PoolBuildFlag;
import io.virt4j.storage.PoolDeleteFlag;
import io.virt4j.storage.PoolInfo;
import io.virt4j.storage.PoolStartFlag;
import io.virt4j.storage.PoolState;
import io.virt4j.storage.PoolXmlFlag;
import io.virt4j.storage.StoragePool;
import java.util.Set;
import java.util.UUID;

/** A storage pool that libvirt manages. */
public final class LibvirtStoragePool implements StoragePool, LibvirtPoolVolumes, NativeEventSource {
    private static final int INFO_SIZE = 32; // struct _virStoragePoolInfo

    private final Anchor anchor;

    public LibvirtStoragePool(Session session, Handle handle) {
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
    public UUID uuid() {
        byte[] uuid = new byte[Uuids.BYTES];
        virStoragePoolGetUUID(handle(), uuid);
        return Uuids.of(uuid);
    }

    @Override
    public PoolInfo info() {
        try (Memory info = new Memory(INFO_SIZE)) {
            virStoragePoolGetInfo(handle(), info);
            return info(info);
        }
    }

    /** Reads a struct _virStoragePoolInfo. */
    private static PoolInfo info(Pointer info) {
        return new PoolInfo(
                new PoolState(info.getInt(0)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(8)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(16)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(24)));
    }

    @Override
    public boolean isActive() {
        return virStoragePoolIsActive(handle()) == 1;
    }

    @Override
    public boolean isPersistent() {
        return virStoragePoolIsPersistent(handle()) == 1;
    }

    @Override
    public boolean isAutostart() {
        int[] autostart = new int[1];
        virStoragePoolGetAutostart(handle(), autostart);
        return autostart[0] != 0;
    }

    @Override
    public void setAutostart(boolean autostart) {
        virStoragePoolSetAutostart(handle(), autostart ? 1 : 0);
    }

    @Override
    public String xml(Set<PoolXmlFlag> flags) {
        return virStoragePoolGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public void build(Set<PoolBuildFlag> flags) {
        virStoragePoolBuild(handle(), Flag.bits(flags));
    }

    @Override
    public void start(Set<PoolStartFlag> flags) {
        virStoragePoolCreate(handle(), Flag.bits(flags));
    }

    @Override
    public void destroy() {
        virStoragePoolDestroy(handle());
    }

    @Override
    public void delete(Set<PoolDeleteFlag> flags) {
        virStoragePoolDelete(handle(), Flag.bits(flags));
    }

    @Override
    public void undefine() {
        virStoragePoolUndefine(handle());
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
