package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-nodedev, as C has them. Written by the binding generator. */
public final class NodeDeviceCalls {
    private NodeDeviceCalls() {}

    /** Since 0.10.2. */
    public static int virConnectListAllNodeDevices(Handle conn, long @Nullable [] devices, int flags) {
        return Call.number("virConnectListAllNodeDevices", conn, devices, flags);
    }

    /** Since 2.2.0. */
    public static int virConnectNodeDeviceEventDeregisterAny(Handle conn, int callbackID) {
        return Call.number("virConnectNodeDeviceEventDeregisterAny", conn, callbackID);
    }

    /** Since 2.2.0. */
    public static int virConnectNodeDeviceEventRegisterAny(
            Handle conn,
            @Nullable Handle dev,
            int eventID,
            @Nullable Callback cb,
            long opaque,
            @Nullable Callback freecb) {
        return Call.number("virConnectNodeDeviceEventRegisterAny", conn, dev, eventID, cb, opaque, freecb);
    }

    /** Since 7.3.0. */
    public static int virNodeDeviceCreate(Handle dev, int flags) {
        return Call.number("virNodeDeviceCreate", dev, flags);
    }

    /** Since 0.6.3. */
    public static Handle virNodeDeviceCreateXML(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.NODE_DEVICE, conn, "virNodeDeviceCreateXML", conn, xmlDesc, flags);
    }

    /** Since 7.3.0. */
    public static Handle virNodeDeviceDefineXML(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.NODE_DEVICE, conn, "virNodeDeviceDefineXML", conn, xmlDesc, flags);
    }

    /** Since 0.6.3. */
    public static int virNodeDeviceDestroy(Handle dev) {
        return Call.number("virNodeDeviceDestroy", dev);
    }

    /** Since 1.0.5. */
    public static int virNodeDeviceDetachFlags(Handle dev, @Nullable String driverName, int flags) {
        return Call.number("virNodeDeviceDetachFlags", dev, driverName, flags);
    }

    /** Since 0.6.1. */
    public static int virNodeDeviceDettach(Handle dev) {
        return Call.number("virNodeDeviceDettach", dev);
    }

    /** Since 7.8.0. */
    public static int virNodeDeviceGetAutostart(Handle dev, int @Nullable [] autostart) {
        return Call.number("virNodeDeviceGetAutostart", dev, autostart);
    }

    /** Since 0.5.0. */
    public static String virNodeDeviceGetName(Handle dev) {
        return Call.borrowedString("virNodeDeviceGetName", dev);
    }

    /** Since 0.5.0. */
    @Nullable
    public static String virNodeDeviceGetParent(Handle dev) {
        return Call.optionalString("virNodeDeviceGetParent", dev);
    }

    /** Since 0.5.0. */
    public static String virNodeDeviceGetXMLDesc(Handle dev, int flags) {
        return Call.ownedString("virNodeDeviceGetXMLDesc", dev, flags);
    }

    /** Since 7.8.0. */
    public static int virNodeDeviceIsActive(Handle dev) {
        return Call.number("virNodeDeviceIsActive", dev);
    }

    /** Since 7.8.0. */
    public static int virNodeDeviceIsPersistent(Handle dev) {
        return Call.number("virNodeDeviceIsPersistent", dev);
    }

    /** Since 0.5.0. */
    public static int virNodeDeviceListCaps(Handle dev, long @Nullable [] names, int maxnames) {
        return Call.number("virNodeDeviceListCaps", dev, names, maxnames);
    }

    /** Since 0.5.0. */
    public static Handle virNodeDeviceLookupByName(Handle conn, @Nullable String name) {
        return Call.handle(Kind.NODE_DEVICE, conn, "virNodeDeviceLookupByName", conn, name);
    }

    /** Since 1.0.3. */
    public static Handle virNodeDeviceLookupSCSIHostByWWN(
            Handle conn, @Nullable String wwnn, @Nullable String wwpn, int flags) {
        return Call.handle(Kind.NODE_DEVICE, conn, "virNodeDeviceLookupSCSIHostByWWN", conn, wwnn, wwpn, flags);
    }

    /** Since 0.5.0. */
    public static int virNodeDeviceNumOfCaps(Handle dev) {
        return Call.number("virNodeDeviceNumOfCaps", dev);
    }

    /** Since 0.6.1. */
    public static int virNodeDeviceReAttach(Handle dev) {
        return Call.number("virNodeDeviceReAttach", dev);
    }

    /** Since 0.6.1. */
    public static int virNodeDeviceReset(Handle dev) {
        return Call.number("virNodeDeviceReset", dev);
    }

    /** Since 7.8.0. */
    public static int virNodeDeviceSetAutostart(Handle dev, int autostart) {
        return Call.number("virNodeDeviceSetAutostart", dev, autostart);
    }

    /** Since 7.3.0. */
    public static int virNodeDeviceUndefine(Handle dev, int flags) {
        return Call.number("virNodeDeviceUndefine", dev, flags);
    }

    /** Since 10.1.0. */
    public static int virNodeDeviceUpdate(Handle dev, @Nullable XmlText xmlDesc, int flags) {
        return Call.number("virNodeDeviceUpdate", dev, xmlDesc, flags);
    }

    /** Since 0.5.0. */
    public static int virNodeListDevices(
            Handle conn, @Nullable String cap, long @Nullable [] names, int maxnames, int flags) {
        return Call.number("virNodeListDevices", conn, cap, names, maxnames, flags);
    }

    /** Since 0.5.0. */
    public static int virNodeNumOfDevices(Handle conn, @Nullable String cap, int flags) {
        return Call.number("virNodeNumOfDevices", conn, cap, flags);
    }
}
