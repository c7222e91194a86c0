package io.virt4j.libvirt.secret;

import static io.virt4j.libvirt.binding.SecretCalls.virSecretGetUUID;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretGetUsageID;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretGetUsageType;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretGetValue;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretGetXMLDesc;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretLookupByUUID;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretSetValue;
import static io.virt4j.libvirt.binding.SecretCalls.virSecretUndefine;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeEventSource;
import io.virt4j.libvirt.session.Session;
import io.virt4j.secret.Secret;
import io.virt4j.secret.SecretUsageType;
import java.util.UUID;

/** A secret that libvirt keeps. */
public final class LibvirtSecret implements Secret, NativeEventSource {
    private final Anchor anchor;

    public LibvirtSecret(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtSecret::byUuid);
    }

    private static Anchor.Lookup byUuid(Handle secret) {
        byte[] uuid = new byte[Uuids.BYTES];
        virSecretGetUUID(secret, uuid);
        return connection -> virSecretLookupByUUID(connection, uuid);
    }

    @Override
    public Session session() {
        return anchor.session();
    }

    @Override
    public Handle handle() {
        return anchor.handle();
    }

    @Override
    public UUID uuid() {
        byte[] uuid = new byte[Uuids.BYTES];
        virSecretGetUUID(handle(), uuid);
        return Uuids.of(uuid);
    }

    @Override
    public SecretUsageType usageType() {
        return new SecretUsageType(virSecretGetUsageType(handle()));
    }

    @Override
    public String usageId() {
        return virSecretGetUsageID(handle());
    }

    @Override
    public String xml() {
        return virSecretGetXMLDesc(handle(), 0);
    }

    @Override
    public byte[] value() {
        long[] size = new long[1];
        long value = virSecretGetValue(handle(), size, 0);
        return NativeArrays.bytes(value, Math.toIntExact(size[0]));
    }

    @Override
    public void setValue(byte[] value) {
        virSecretSetValue(handle(), value, value.length, 0);
    }

    @Override
    public void undefine() {
        virSecretUndefine(handle());
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? uuid().toString() : "closed secret";
    }
}
