package io.virt4j.secret;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secrets of a host. */
public interface Secrets {
    /**
     * The secrets that pass the filters, in no particular order. (virConnectListAllSecrets)
     *
     * <p>A secret passes if both of its properties are asked for, or nothing is said of them.
     */
    default List<Secret> secrets(Set<SecretFilter> filters) {
        throw VirtException.notSupported("virConnectListAllSecrets");
    }

    /** All secrets. (virConnectListAllSecrets) */
    default List<Secret> secrets() {
        return secrets(Set.of());
    }

    /** How many secrets there are. (virConnectNumOfSecrets) */
    default int numberOfSecrets() {
        throw VirtException.notSupported("virConnectNumOfSecrets");
    }

    /** The UUIDs of all secrets. (virConnectListSecrets) */
    default List<UUID> secretUuids() {
        throw VirtException.notSupported("virConnectListSecrets");
    }

    /**
     * The secret of a UUID. (virSecretLookupByUUID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Secret secretByUuid(UUID uuid) {
        throw VirtException.notSupported("virSecretLookupByUUID");
    }

    /**
     * The secret for something. (virSecretLookupByUsage)
     *
     * @param id which volume, cluster or target
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Secret secretByUsage(SecretUsageType type, String id) {
        throw VirtException.notSupported("virSecretLookupByUsage");
    }

    /** Makes a secret known to the host, without a value, or changes the one of the same UUID. (virSecretDefineXML) */
    default Secret defineSecret(XmlText xml, Set<SecretDefineFlag> flags) {
        throw VirtException.notSupported("virSecretDefineXML");
    }

    /** Makes a secret known to the host, without a value, or changes the one of the same UUID. (virSecretDefineXML) */
    default Secret defineSecret(XmlText xml) {
        return defineSecret(xml, Set.of());
    }
}
