package io.virt4j.libvirt.secret;

import static io.virt4j.libvirt.binding.SecretCalls.virConnectListAllSecrets;
import static io.virt4j.libvirt.binding.SecretCalls.virConnectListSecrets;
import static io.virt4j.libvirt.binding.SecretCalls.virConnectNumOfSecrets;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretDefineXML;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretLookupByUUID;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretLookupByUsage;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.secret.Secret;
import io.virt4j.secret.SecretDefineFlag;
import io.virt4j.secret.SecretFilter;
import io.virt4j.secret.SecretUsageType;
import io.virt4j.secret.Secrets;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secrets of a host that libvirt keeps. */
public interface LibvirtSecrets extends Secrets, NativeObject {
    @Override
    default List<Secret> secrets(Set<SecretFilter> filters) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllSecrets(connection, array, Flag.bits(filters));
        return NativeArrays.handles(Kind.SECRET, connection, array[0], count).stream()
                .<Secret>map(secret -> new LibvirtSecret(session(), secret))
                .toList();
    }

    @Override
    default int numberOfSecrets() {
        return virConnectNumOfSecrets(handle());
    }

    @Override
    default List<UUID> secretUuids() {
        return NativeArrays.strings(numberOfSecrets(), (uuids, room) -> virConnectListSecrets(handle(), uuids, room))
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    default Secret secretByUuid(UUID uuid) {
        return new LibvirtSecret(session(), virSecretLookupByUUID(handle(), Uuids.bytes(uuid)));
    }

    @Override
    default Secret secretByUsage(SecretUsageType type, String id) {
        return new LibvirtSecret(session(), virSecretLookupByUsage(handle(), type.number(), id));
    }

    @Override
    default Secret defineSecret(XmlText xml, Set<SecretDefineFlag> flags) {
        return new LibvirtSecret(session(), virSecretDefineXML(handle(), xml, Flag.bits(flags)));
    }
}
