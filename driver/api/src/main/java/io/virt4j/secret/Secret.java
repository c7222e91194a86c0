package io.virt4j.secret;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.event.EventSource;
import java.util.UUID;

/**
 * A secret that a host keeps for its guests. A handle: it names the secret and holds none of it. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the secret.
 */
public interface Secret extends HostObject, EventSource {
    /** (virSecretGetUUID) */
    UUID uuid();

    /** What it is for. (virSecretGetUsageType) */
    default SecretUsageType usageType() {
        throw VirtException.notSupported("virSecretGetUsageType");
    }

    /** Which volume, cluster or target it is for; empty for none in particular. (virSecretGetUsageID) */
    default String usageId() {
        throw VirtException.notSupported("virSecretGetUsageID");
    }

    /** The secret without its value, as libvirt describes it. (virSecretGetXMLDesc) */
    default String xml() {
        throw VirtException.notSupported("virSecretGetXMLDesc");
    }

    /**
     * The value, in an array that the caller should overwrite when it is not needed any more. (virSecretGetValue)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if it has none yet; another error if nobody is told, since the
     *     secret is private
     */
    default byte[] value() {
        throw VirtException.notSupported("virSecretGetValue");
    }

    /**
     * Sets the value. (virSecretSetValue)
     *
     * @param value any bytes, at least one, which are not kept here: the caller should overwrite them when they are not
     *     needed any more
     */
    default void setValue(byte[] value) {
        throw VirtException.notSupported("virSecretSetValue");
    }

    /** Has the host forget the secret. (virSecretUndefine) */
    default void undefine() {
        throw VirtException.notSupported("virSecretUndefine");
    }

    /** Frees the handle. The secret itself is not touched. (virSecretFree) */
    @Override
    default void close() {}
}
