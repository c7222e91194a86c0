package io.virt4j.libvirt.binding;

import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-domain-snapshot, as C has them. Written by the binding generator. */
public final class SnapshotCalls {
    private SnapshotCalls() {}

    /** Since 0.8.0. */
    public static int virDomainHasCurrentSnapshot(Handle domain, int flags) {
        return Call.number("virDomainHasCurrentSnapshot", domain, flags);
    }

    /** Since 0.9.13. */
    public static int virDomainListAllSnapshots(Handle domain, long @Nullable [] snaps, int flags) {
        return Call.number("virDomainListAllSnapshots", domain, snaps, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainRevertToSnapshot(Handle snapshot, int flags) {
        return Call.number("virDomainRevertToSnapshot", snapshot, flags);
    }

    /** Since 0.8.0. */
    public static Handle virDomainSnapshotCreateXML(Handle domain, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.DOMAIN_SNAPSHOT, domain, "virDomainSnapshotCreateXML", domain, xmlDesc, flags);
    }

    /** Since 0.8.0. */
    public static Handle virDomainSnapshotCurrent(Handle domain, int flags) {
        return Call.handle(Kind.DOMAIN_SNAPSHOT, domain, "virDomainSnapshotCurrent", domain, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainSnapshotDelete(Handle snapshot, int flags) {
        return Call.number("virDomainSnapshotDelete", snapshot, flags);
    }

    /** Since 0.9.5. */
    public static String virDomainSnapshotGetName(Handle snapshot) {
        return Call.borrowedString("virDomainSnapshotGetName", snapshot);
    }

    /** Since 0.9.7. */
    public static Handle virDomainSnapshotGetParent(Handle snapshot, int flags) {
        return Call.handle(Kind.DOMAIN_SNAPSHOT, snapshot, "virDomainSnapshotGetParent", snapshot, flags);
    }

    /** Since 0.8.0. */
    public static String virDomainSnapshotGetXMLDesc(Handle snapshot, int flags) {
        return Call.ownedString("virDomainSnapshotGetXMLDesc", snapshot, flags);
    }

    /** Since 0.9.13. */
    public static int virDomainSnapshotHasMetadata(Handle snapshot, int flags) {
        return Call.number("virDomainSnapshotHasMetadata", snapshot, flags);
    }

    /** Since 0.9.13. */
    public static int virDomainSnapshotIsCurrent(Handle snapshot, int flags) {
        return Call.number("virDomainSnapshotIsCurrent", snapshot, flags);
    }

    /** Since 0.9.13. */
    public static int virDomainSnapshotListAllChildren(Handle snapshot, long @Nullable [] snaps, int flags) {
        return Call.number("virDomainSnapshotListAllChildren", snapshot, snaps, flags);
    }

    /** Since 0.9.7. */
    public static int virDomainSnapshotListChildrenNames(
            Handle snapshot, long @Nullable [] names, int nameslen, int flags) {
        return Call.number("virDomainSnapshotListChildrenNames", snapshot, names, nameslen, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainSnapshotListNames(Handle domain, long @Nullable [] names, int nameslen, int flags) {
        return Call.number("virDomainSnapshotListNames", domain, names, nameslen, flags);
    }

    /** Since 0.8.0. */
    public static Handle virDomainSnapshotLookupByName(Handle domain, @Nullable String name, int flags) {
        return Call.handle(Kind.DOMAIN_SNAPSHOT, domain, "virDomainSnapshotLookupByName", domain, name, flags);
    }

    /** Since 0.8.0. */
    public static int virDomainSnapshotNum(Handle domain, int flags) {
        return Call.number("virDomainSnapshotNum", domain, flags);
    }

    /** Since 0.9.7. */
    public static int virDomainSnapshotNumChildren(Handle snapshot, int flags) {
        return Call.number("virDomainSnapshotNumChildren", snapshot, flags);
    }
}
