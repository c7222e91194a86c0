package io.virt4j.libvirt.binding;

import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-interface, as C has them. Written by the binding generator. */
public final class InterfaceCalls {
    private InterfaceCalls() {}

    /** Since 0.10.2. */
    public static int virConnectListAllInterfaces(Handle conn, long @Nullable [] ifaces, int flags) {
        return Call.number("virConnectListAllInterfaces", conn, ifaces, flags);
    }

    /** Since 0.7.0. */
    public static int virConnectListDefinedInterfaces(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListDefinedInterfaces", conn, names, maxnames);
    }

    /** Since 0.6.4. */
    public static int virConnectListInterfaces(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListInterfaces", conn, names, maxnames);
    }

    /** Since 0.7.0. */
    public static int virConnectNumOfDefinedInterfaces(Handle conn) {
        return Call.number("virConnectNumOfDefinedInterfaces", conn);
    }

    /** Since 0.6.4. */
    public static int virConnectNumOfInterfaces(Handle conn) {
        return Call.number("virConnectNumOfInterfaces", conn);
    }

    /** Since 0.9.2. */
    public static int virInterfaceChangeBegin(Handle conn, int flags) {
        return Call.number("virInterfaceChangeBegin", conn, flags);
    }

    /** Since 0.9.2. */
    public static int virInterfaceChangeCommit(Handle conn, int flags) {
        return Call.number("virInterfaceChangeCommit", conn, flags);
    }

    /** Since 0.9.2. */
    public static int virInterfaceChangeRollback(Handle conn, int flags) {
        return Call.number("virInterfaceChangeRollback", conn, flags);
    }

    /** Since 0.6.4. */
    public static int virInterfaceCreate(Handle iface, int flags) {
        return Call.number("virInterfaceCreate", iface, flags);
    }

    /** Since 0.6.4. */
    public static Handle virInterfaceDefineXML(Handle conn, @Nullable XmlText xml, int flags) {
        return Call.handle(Kind.INTERFACE, conn, "virInterfaceDefineXML", conn, xml, flags);
    }

    /** Since 0.6.4. */
    public static int virInterfaceDestroy(Handle iface, int flags) {
        return Call.number("virInterfaceDestroy", iface, flags);
    }

    /** Since 0.6.4. */
    public static String virInterfaceGetMACString(Handle iface) {
        return Call.borrowedString("virInterfaceGetMACString", iface);
    }

    /** Since 0.6.4. */
    public static String virInterfaceGetName(Handle iface) {
        return Call.borrowedString("virInterfaceGetName", iface);
    }

    /** Since 0.6.4. */
    public static String virInterfaceGetXMLDesc(Handle iface, int flags) {
        return Call.ownedString("virInterfaceGetXMLDesc", iface, flags);
    }

    /** Since 0.7.3. */
    public static int virInterfaceIsActive(Handle iface) {
        return Call.number("virInterfaceIsActive", iface);
    }

    /** Since 0.6.4. */
    public static Handle virInterfaceLookupByMACString(Handle conn, @Nullable String macstr) {
        return Call.handle(Kind.INTERFACE, conn, "virInterfaceLookupByMACString", conn, macstr);
    }

    /** Since 0.6.4. */
    public static Handle virInterfaceLookupByName(Handle conn, @Nullable String name) {
        return Call.handle(Kind.INTERFACE, conn, "virInterfaceLookupByName", conn, name);
    }

    /** Since 0.6.4. */
    public static int virInterfaceUndefine(Handle iface) {
        return Call.number("virInterfaceUndefine", iface);
    }
}
