package io.virt4j.libvirt.binding;

import com.sun.jna.Callback;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-secret, as C has them. Written by the binding generator. */
public final class SecretCalls {
    private SecretCalls() {}

    /** Since 0.10.2. */
    public static int virConnectListAllSecrets(Handle conn, long @Nullable [] secrets, int flags) {
        return Call.number("virConnectListAllSecrets", conn, secrets, flags);
    }

    /** Since 0.7.1. */
    public static int virConnectListSecrets(Handle conn, long @Nullable [] uuids, int maxuuids) {
        return Call.number("virConnectListSecrets", conn, uuids, maxuuids);
    }

    /** Since 0.7.1. */
    public static int virConnectNumOfSecrets(Handle conn) {
        return Call.number("virConnectNumOfSecrets", conn);
    }

    /** Since 3.0.0. */
    public static int virConnectSecretEventDeregisterAny(Handle conn, int callbackID) {
        return Call.number("virConnectSecretEventDeregisterAny", conn, callbackID);
    }

    /** Since 3.0.0. */
    public static int virConnectSecretEventRegisterAny(
            Handle conn,
            @Nullable Handle secret,
            int eventID,
            @Nullable Callback cb,
            long opaque,
            @Nullable Callback freecb) {
        return Call.number("virConnectSecretEventRegisterAny", conn, secret, eventID, cb, opaque, freecb);
    }

    /** Since 0.7.1. */
    public static Handle virSecretDefineXML(Handle conn, @Nullable XmlText xml, int flags) {
        return Call.handle(Kind.SECRET, conn, "virSecretDefineXML", conn, xml, flags);
    }

    /** Since 0.7.1. */
    public static int virSecretGetUUID(Handle secret, byte @Nullable [] uuid) {
        return Call.number("virSecretGetUUID", secret, uuid);
    }

    /** Since 0.7.1. */
    public static String virSecretGetUsageID(Handle secret) {
        return Call.borrowedString("virSecretGetUsageID", secret);
    }

    /** Since 0.7.1. */
    public static int virSecretGetUsageType(Handle secret) {
        return Call.number("virSecretGetUsageType", secret);
    }

    /** Since 0.7.1. */
    public static long virSecretGetValue(Handle secret, long @Nullable [] value_size, int flags) {
        return Call.address("virSecretGetValue", secret, value_size, flags);
    }

    /** Since 0.7.1. */
    public static String virSecretGetXMLDesc(Handle secret, int flags) {
        return Call.ownedString("virSecretGetXMLDesc", secret, flags);
    }

    /** Since 0.7.1. */
    public static Handle virSecretLookupByUUID(Handle conn, byte @Nullable [] uuid) {
        return Call.handle(Kind.SECRET, conn, "virSecretLookupByUUID", conn, uuid);
    }

    /** Since 0.7.1. */
    public static Handle virSecretLookupByUsage(Handle conn, int usageType, @Nullable String usageID) {
        return Call.handle(Kind.SECRET, conn, "virSecretLookupByUsage", conn, usageType, usageID);
    }

    /** Since 0.7.1. */
    public static int virSecretSetValue(Handle secret, byte @Nullable [] value, long value_size, int flags) {
        return Call.number("virSecretSetValue", secret, value, value_size, flags);
    }

    /** Since 0.7.1. */
    public static int virSecretUndefine(Handle secret) {
        return Call.number("virSecretUndefine", secret);
    }
}
