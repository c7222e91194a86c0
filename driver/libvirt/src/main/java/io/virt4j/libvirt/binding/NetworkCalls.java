package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-network, as C has them. Written by the binding generator. */
public final class NetworkCalls {
    private NetworkCalls() {}

    /** Since 0.10.2. */
    public static int virConnectListAllNetworks(Handle conn, long @Nullable [] nets, int flags) {
        return Call.number("virConnectListAllNetworks", conn, nets, flags);
    }

    /** Since 0.2.0. */
    public static int virConnectListDefinedNetworks(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListDefinedNetworks", conn, names, maxnames);
    }

    /** Since 0.2.0. */
    public static int virConnectListNetworks(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListNetworks", conn, names, maxnames);
    }

    /** Since 1.2.1. */
    public static int virConnectNetworkEventDeregisterAny(Handle conn, int callbackID) {
        return Call.number("virConnectNetworkEventDeregisterAny", conn, callbackID);
    }

    /** Since 1.2.1. */
    public static int virConnectNetworkEventRegisterAny(
            Handle conn,
            @Nullable Handle net,
            int eventID,
            @Nullable Callback cb,
            long opaque,
            @Nullable Callback freecb) {
        return Call.number("virConnectNetworkEventRegisterAny", conn, net, eventID, cb, opaque, freecb);
    }

    /** Since 0.2.0. */
    public static int virConnectNumOfDefinedNetworks(Handle conn) {
        return Call.number("virConnectNumOfDefinedNetworks", conn);
    }

    /** Since 0.2.0. */
    public static int virConnectNumOfNetworks(Handle conn) {
        return Call.number("virConnectNumOfNetworks", conn);
    }

    /** Since 0.2.0. */
    public static int virNetworkCreate(Handle network) {
        return Call.number("virNetworkCreate", network);
    }

    /** Since 0.2.0. */
    public static Handle virNetworkCreateXML(Handle conn, @Nullable XmlText xmlDesc) {
        return Call.handle(Kind.NETWORK, conn, "virNetworkCreateXML", conn, xmlDesc);
    }

    /** Since 7.8.0. */
    public static Handle virNetworkCreateXMLFlags(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.NETWORK, conn, "virNetworkCreateXMLFlags", conn, xmlDesc, flags);
    }

    /** Since 0.2.0. */
    public static Handle virNetworkDefineXML(Handle conn, @Nullable XmlText xml) {
        return Call.handle(Kind.NETWORK, conn, "virNetworkDefineXML", conn, xml);
    }

    /** Since 7.7.0. */
    public static Handle virNetworkDefineXMLFlags(Handle conn, @Nullable XmlText xml, int flags) {
        return Call.handle(Kind.NETWORK, conn, "virNetworkDefineXMLFlags", conn, xml, flags);
    }

    /** Since 0.2.0. */
    public static int virNetworkDestroy(Handle network) {
        return Call.number("virNetworkDestroy", network);
    }

    /** Since 0.2.1. */
    public static int virNetworkGetAutostart(Handle network, int @Nullable [] autostart) {
        return Call.number("virNetworkGetAutostart", network, autostart);
    }

    /** Since 0.2.0. */
    public static String virNetworkGetBridgeName(Handle network) {
        return Call.ownedString("virNetworkGetBridgeName", network);
    }

    /** Since 1.2.6. */
    public static int virNetworkGetDHCPLeases(
            Handle network, @Nullable String mac, long @Nullable [] leases, int flags) {
        return Call.number("virNetworkGetDHCPLeases", network, mac, leases, flags);
    }

    /** Since 9.7.0. */
    public static String virNetworkGetMetadata(Handle network, int type, @Nullable String uri, int flags) {
        return Call.ownedString("virNetworkGetMetadata", network, type, uri, flags);
    }

    /** Since 0.2.0. */
    public static String virNetworkGetName(Handle network) {
        return Call.borrowedString("virNetworkGetName", network);
    }

    /** Since 0.2.0. */
    public static int virNetworkGetUUID(Handle network, byte @Nullable [] uuid) {
        return Call.number("virNetworkGetUUID", network, uuid);
    }

    /** Since 0.2.0. */
    public static String virNetworkGetXMLDesc(Handle network, int flags) {
        return Call.ownedString("virNetworkGetXMLDesc", network, flags);
    }

    /** Since 0.7.3. */
    public static int virNetworkIsActive(Handle net) {
        return Call.number("virNetworkIsActive", net);
    }

    /** Since 0.7.3. */
    public static int virNetworkIsPersistent(Handle net) {
        return Call.number("virNetworkIsPersistent", net);
    }

    /** Since 5.5.0. */
    public static int virNetworkListAllPorts(Handle network, long @Nullable [] ports, int flags) {
        return Call.number("virNetworkListAllPorts", network, ports, flags);
    }

    /** Since 0.2.0. */
    public static Handle virNetworkLookupByName(Handle conn, @Nullable String name) {
        return Call.handle(Kind.NETWORK, conn, "virNetworkLookupByName", conn, name);
    }

    /** Since 0.2.0. */
    public static Handle virNetworkLookupByUUID(Handle conn, byte @Nullable [] uuid) {
        return Call.handle(Kind.NETWORK, conn, "virNetworkLookupByUUID", conn, uuid);
    }

    /** Since 5.5.0. */
    public static Handle virNetworkPortCreateXML(Handle net, @Nullable XmlText xmldesc, int flags) {
        return Call.handle(Kind.NETWORK_PORT, net, "virNetworkPortCreateXML", net, xmldesc, flags);
    }

    /** Since 5.5.0. */
    public static int virNetworkPortDelete(Handle port, int flags) {
        return Call.number("virNetworkPortDelete", port, flags);
    }

    /** Since 5.5.0. */
    public static int virNetworkPortGetParameters(
            Handle port, long @Nullable [] params, int @Nullable [] nparams, int flags) {
        return Call.number("virNetworkPortGetParameters", port, params, nparams, flags);
    }

    /** Since 5.5.0. */
    public static int virNetworkPortGetUUID(Handle port, byte @Nullable [] uuid) {
        return Call.number("virNetworkPortGetUUID", port, uuid);
    }

    /** Since 5.5.0. */
    public static String virNetworkPortGetXMLDesc(Handle port, int flags) {
        return Call.ownedString("virNetworkPortGetXMLDesc", port, flags);
    }

    /** Since 5.5.0. */
    public static Handle virNetworkPortLookupByUUID(Handle net, byte @Nullable [] uuid) {
        return Call.handle(Kind.NETWORK_PORT, net, "virNetworkPortLookupByUUID", net, uuid);
    }

    /** Since 5.5.0. */
    public static int virNetworkPortSetParameters(Handle port, @Nullable Pointer params, int nparams, int flags) {
        return Call.number("virNetworkPortSetParameters", port, params, nparams, flags);
    }

    /** Since 0.2.1. */
    public static int virNetworkSetAutostart(Handle network, int autostart) {
        return Call.number("virNetworkSetAutostart", network, autostart);
    }

    /** Since 9.7.0. */
    public static int virNetworkSetMetadata(
            Handle network,
            int type,
            @Nullable String metadata,
            @Nullable String key,
            @Nullable String uri,
            int flags) {
        return Call.number("virNetworkSetMetadata", network, type, metadata, key, uri, flags);
    }

    /** Since 0.2.0. */
    public static int virNetworkUndefine(Handle network) {
        return Call.number("virNetworkUndefine", network);
    }

    /** Since 0.10.2. */
    public static int virNetworkUpdate(
            Handle network, int command, int section, int parentIndex, @Nullable XmlText xml, int flags) {
        return Call.number("virNetworkUpdate", network, command, section, parentIndex, xml, flags);
    }
}
