package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-storage, as C has them. Written by the binding generator. */
public final class StorageCalls {
    private StorageCalls() {}

    /** Since 0.4.5. */
    public static String virConnectFindStoragePoolSources(
            Handle conn, @Nullable String type, @Nullable String srcSpec, int flags) {
        return Call.ownedString("virConnectFindStoragePoolSources", conn, type, srcSpec, flags);
    }

    /** Since 5.2.0. */
    public static String virConnectGetStoragePoolCapabilities(Handle conn, int flags) {
        return Call.ownedString("virConnectGetStoragePoolCapabilities", conn, flags);
    }

    /** Since 0.10.2. */
    public static int virConnectListAllStoragePools(Handle conn, long @Nullable [] pools, int flags) {
        return Call.number("virConnectListAllStoragePools", conn, pools, flags);
    }

    /** Since 0.4.1. */
    public static int virConnectListDefinedStoragePools(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListDefinedStoragePools", conn, names, maxnames);
    }

    /** Since 0.4.1. */
    public static int virConnectListStoragePools(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListStoragePools", conn, names, maxnames);
    }

    /** Since 0.4.1. */
    public static int virConnectNumOfDefinedStoragePools(Handle conn) {
        return Call.number("virConnectNumOfDefinedStoragePools", conn);
    }

    /** Since 0.4.1. */
    public static int virConnectNumOfStoragePools(Handle conn) {
        return Call.number("virConnectNumOfStoragePools", conn);
    }

    /** Since 2.0.0. */
    public static int virConnectStoragePoolEventDeregisterAny(Handle conn, int callbackID) {
        return Call.number("virConnectStoragePoolEventDeregisterAny", conn, callbackID);
    }

    /** Since 2.0.0. */
    public static int virConnectStoragePoolEventRegisterAny(
            Handle conn,
            @Nullable Handle pool,
            int eventID,
            @Nullable Callback cb,
            long opaque,
            @Nullable Callback freecb) {
        return Call.number("virConnectStoragePoolEventRegisterAny", conn, pool, eventID, cb, opaque, freecb);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolBuild(Handle pool, int flags) {
        return Call.number("virStoragePoolBuild", pool, flags);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolCreate(Handle pool, int flags) {
        return Call.number("virStoragePoolCreate", pool, flags);
    }

    /** Since 0.4.1. */
    public static Handle virStoragePoolCreateXML(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.STORAGE_POOL, conn, "virStoragePoolCreateXML", conn, xmlDesc, flags);
    }

    /** Since 0.4.1. */
    public static Handle virStoragePoolDefineXML(Handle conn, @Nullable XmlText xml, int flags) {
        return Call.handle(Kind.STORAGE_POOL, conn, "virStoragePoolDefineXML", conn, xml, flags);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolDelete(Handle pool, int flags) {
        return Call.number("virStoragePoolDelete", pool, flags);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolDestroy(Handle pool) {
        return Call.number("virStoragePoolDestroy", pool);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolGetAutostart(Handle pool, int @Nullable [] autostart) {
        return Call.number("virStoragePoolGetAutostart", pool, autostart);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolGetInfo(Handle pool, @Nullable Pointer info) {
        return Call.number("virStoragePoolGetInfo", pool, info);
    }

    /** Since 0.4.1. */
    public static String virStoragePoolGetName(Handle pool) {
        return Call.borrowedString("virStoragePoolGetName", pool);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolGetUUID(Handle pool, byte @Nullable [] uuid) {
        return Call.number("virStoragePoolGetUUID", pool, uuid);
    }

    /** Since 0.4.1. */
    public static String virStoragePoolGetXMLDesc(Handle pool, int flags) {
        return Call.ownedString("virStoragePoolGetXMLDesc", pool, flags);
    }

    /** Since 0.7.3. */
    public static int virStoragePoolIsActive(Handle pool) {
        return Call.number("virStoragePoolIsActive", pool);
    }

    /** Since 0.7.3. */
    public static int virStoragePoolIsPersistent(Handle pool) {
        return Call.number("virStoragePoolIsPersistent", pool);
    }

    /** Since 0.10.2. */
    public static int virStoragePoolListAllVolumes(Handle pool, long @Nullable [] vols, int flags) {
        return Call.number("virStoragePoolListAllVolumes", pool, vols, flags);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolListVolumes(Handle pool, long @Nullable [] names, int maxnames) {
        return Call.number("virStoragePoolListVolumes", pool, names, maxnames);
    }

    /** Since 0.4.1. */
    public static Handle virStoragePoolLookupByName(Handle conn, @Nullable String name) {
        return Call.handle(Kind.STORAGE_POOL, conn, "virStoragePoolLookupByName", conn, name);
    }

    /** Since 4.1.0. */
    public static Handle virStoragePoolLookupByTargetPath(Handle conn, @Nullable String path) {
        return Call.handle(Kind.STORAGE_POOL, conn, "virStoragePoolLookupByTargetPath", conn, path);
    }

    /** Since 0.4.1. */
    public static Handle virStoragePoolLookupByUUID(Handle conn, byte @Nullable [] uuid) {
        return Call.handle(Kind.STORAGE_POOL, conn, "virStoragePoolLookupByUUID", conn, uuid);
    }

    /** Since 0.4.1. */
    public static Handle virStoragePoolLookupByVolume(Handle vol) {
        return Call.handle(Kind.STORAGE_POOL, vol, "virStoragePoolLookupByVolume", vol);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolNumOfVolumes(Handle pool) {
        return Call.number("virStoragePoolNumOfVolumes", pool);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolRefresh(Handle pool, int flags) {
        return Call.number("virStoragePoolRefresh", pool, flags);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolSetAutostart(Handle pool, int autostart) {
        return Call.number("virStoragePoolSetAutostart", pool, autostart);
    }

    /** Since 0.4.1. */
    public static int virStoragePoolUndefine(Handle pool) {
        return Call.number("virStoragePoolUndefine", pool);
    }

    /** Since 0.4.1. */
    public static Handle virStorageVolCreateXML(Handle pool, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.STORAGE_VOLUME, pool, "virStorageVolCreateXML", pool, xmlDesc, flags);
    }

    /** Since 0.6.4. */
    public static Handle virStorageVolCreateXMLFrom(
            Handle pool, @Nullable XmlText xmlDesc, @Nullable Handle clonevol, int flags) {
        return Call.handle(Kind.STORAGE_VOLUME, pool, "virStorageVolCreateXMLFrom", pool, xmlDesc, clonevol, flags);
    }

    /** Since 0.4.1. */
    public static int virStorageVolDelete(Handle vol, int flags) {
        return Call.number("virStorageVolDelete", vol, flags);
    }

    /** Since 0.9.0. */
    public static int virStorageVolDownload(Handle vol, @Nullable Handle stream, long offset, long length, int flags) {
        return Call.number("virStorageVolDownload", vol, stream, offset, length, flags);
    }

    /** Since 0.4.1. */
    public static int virStorageVolGetInfo(Handle vol, @Nullable Pointer info) {
        return Call.number("virStorageVolGetInfo", vol, info);
    }

    /** Since 3.0.0. */
    public static int virStorageVolGetInfoFlags(Handle vol, @Nullable Pointer info, int flags) {
        return Call.number("virStorageVolGetInfoFlags", vol, info, flags);
    }

    /** Since 0.4.1. */
    public static String virStorageVolGetKey(Handle vol) {
        return Call.borrowedString("virStorageVolGetKey", vol);
    }

    /** Since 0.4.1. */
    public static String virStorageVolGetName(Handle vol) {
        return Call.borrowedString("virStorageVolGetName", vol);
    }

    /** Since 0.4.1. */
    public static String virStorageVolGetPath(Handle vol) {
        return Call.ownedString("virStorageVolGetPath", vol);
    }

    /** Since 0.4.1. */
    public static String virStorageVolGetXMLDesc(Handle vol, int flags) {
        return Call.ownedString("virStorageVolGetXMLDesc", vol, flags);
    }

    /** Since 0.4.1. */
    public static Handle virStorageVolLookupByKey(Handle conn, @Nullable String key) {
        return Call.handle(Kind.STORAGE_VOLUME, conn, "virStorageVolLookupByKey", conn, key);
    }

    /** Since 0.4.1. */
    public static Handle virStorageVolLookupByName(Handle pool, @Nullable String name) {
        return Call.handle(Kind.STORAGE_VOLUME, pool, "virStorageVolLookupByName", pool, name);
    }

    /** Since 0.4.1. */
    public static Handle virStorageVolLookupByPath(Handle conn, @Nullable String path) {
        return Call.handle(Kind.STORAGE_VOLUME, conn, "virStorageVolLookupByPath", conn, path);
    }

    /** Since 0.9.10. */
    public static int virStorageVolResize(Handle vol, long capacity, int flags) {
        return Call.number("virStorageVolResize", vol, capacity, flags);
    }

    /** Since 0.9.0. */
    public static int virStorageVolUpload(Handle vol, @Nullable Handle stream, long offset, long length, int flags) {
        return Call.number("virStorageVolUpload", vol, stream, offset, length, flags);
    }

    /** Since 0.8.0. */
    public static int virStorageVolWipe(Handle vol, int flags) {
        return Call.number("virStorageVolWipe", vol, flags);
    }

    /** Since 0.9.10. */
    public static int virStorageVolWipePattern(Handle vol, int algorithm, int flags) {
        return Call.number("virStorageVolWipePattern", vol, algorithm, flags);
    }
}
