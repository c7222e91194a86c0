package io.virt4j.libvirt.binding;

import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-nwfilter, as C has them. Written by the binding generator. */
public final class NwfilterCalls {
    private NwfilterCalls() {}

    /** Since 4.5.0. */
    public static int virConnectListAllNWFilterBindings(Handle conn, long @Nullable [] bindings, int flags) {
        return Call.number("virConnectListAllNWFilterBindings", conn, bindings, flags);
    }

    /** Since 0.10.2. */
    public static int virConnectListAllNWFilters(Handle conn, long @Nullable [] filters, int flags) {
        return Call.number("virConnectListAllNWFilters", conn, filters, flags);
    }

    /** Since 0.8.0. */
    public static int virConnectListNWFilters(Handle conn, long @Nullable [] names, int maxnames) {
        return Call.number("virConnectListNWFilters", conn, names, maxnames);
    }

    /** Since 0.8.0. */
    public static int virConnectNumOfNWFilters(Handle conn) {
        return Call.number("virConnectNumOfNWFilters", conn);
    }

    /** Since 4.5.0. */
    public static Handle virNWFilterBindingCreateXML(Handle conn, @Nullable XmlText xml, int flags) {
        return Call.handle(Kind.NWFILTER_BINDING, conn, "virNWFilterBindingCreateXML", conn, xml, flags);
    }

    /** Since 4.5.0. */
    public static int virNWFilterBindingDelete(Handle binding) {
        return Call.number("virNWFilterBindingDelete", binding);
    }

    /** Since 4.5.0. */
    public static String virNWFilterBindingGetFilterName(Handle binding) {
        return Call.borrowedString("virNWFilterBindingGetFilterName", binding);
    }

    /** Since 4.5.0. */
    public static String virNWFilterBindingGetPortDev(Handle binding) {
        return Call.borrowedString("virNWFilterBindingGetPortDev", binding);
    }

    /** Since 4.5.0. */
    public static String virNWFilterBindingGetXMLDesc(Handle binding, int flags) {
        return Call.ownedString("virNWFilterBindingGetXMLDesc", binding, flags);
    }

    /** Since 4.5.0. */
    public static Handle virNWFilterBindingLookupByPortDev(Handle conn, @Nullable String portdev) {
        return Call.handle(Kind.NWFILTER_BINDING, conn, "virNWFilterBindingLookupByPortDev", conn, portdev);
    }

    /** Since 0.8.0. */
    public static Handle virNWFilterDefineXML(Handle conn, @Nullable XmlText xmlDesc) {
        return Call.handle(Kind.NWFILTER, conn, "virNWFilterDefineXML", conn, xmlDesc);
    }

    /** Since 7.7.0. */
    public static Handle virNWFilterDefineXMLFlags(Handle conn, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.NWFILTER, conn, "virNWFilterDefineXMLFlags", conn, xmlDesc, flags);
    }

    /** Since 0.8.0. */
    public static String virNWFilterGetName(Handle nwfilter) {
        return Call.borrowedString("virNWFilterGetName", nwfilter);
    }

    /** Since 0.8.0. */
    public static int virNWFilterGetUUID(Handle nwfilter, byte @Nullable [] uuid) {
        return Call.number("virNWFilterGetUUID", nwfilter, uuid);
    }

    /** Since 0.8.0. */
    public static String virNWFilterGetXMLDesc(Handle nwfilter, int flags) {
        return Call.ownedString("virNWFilterGetXMLDesc", nwfilter, flags);
    }

    /** Since 0.8.0. */
    public static Handle virNWFilterLookupByName(Handle conn, @Nullable String name) {
        return Call.handle(Kind.NWFILTER, conn, "virNWFilterLookupByName", conn, name);
    }

    /** Since 0.8.0. */
    public static Handle virNWFilterLookupByUUID(Handle conn, byte @Nullable [] uuid) {
        return Call.handle(Kind.NWFILTER, conn, "virNWFilterLookupByUUID", conn, uuid);
    }

    /** Since 0.8.0. */
    public static int virNWFilterUndefine(Handle nwfilter) {
        return Call.number("virNWFilterUndefine", nwfilter);
    }
}
