package io.virt4j.libvirt.java;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.libvirt.LibvirtDriver;
import java.util.UUID;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/**
 * Moves connections and domains between libvirt-java and virt4j. Each side holds a native reference of its own, so each
 * closes its own and neither closes the other's.
 */
public final class LibvirtJava {
    private LibvirtJava() {}

    /**
     * virt4j's view of libvirt-java's connection.
     *
     * @throws IllegalArgumentException if the connection is closed (virConnectRef)
     */
    public static Connection wrap(Connect connect) {
        return LibvirtDriver.share(ConnectPointer.addressOf(connect));
    }

    /**
     * libvirt-java's view of virt4j's connection; the same as {@code connection.unwrap(Connect.class)}.
     *
     * @throws IllegalArgumentException if it is not a connection of libvirt's
     */
    public static Connect unwrap(Connection connection) {
        return connection.unwrap(Connect.class);
    }

    /** virt4j's view of libvirt-java's domain, found by its UUID. (virDomainLookupByUUIDString) */
    public static Domain wrap(Connection connection, org.libvirt.Domain domain) throws LibvirtException {
        return connection.domainByUuid(UUID.fromString(domain.getUUIDString()));
    }

    /** libvirt-java's view of virt4j's domain, found by its UUID. (virDomainLookupByUUIDString) */
    public static org.libvirt.Domain unwrap(Connect connect, Domain domain) throws LibvirtException {
        return connect.domainLookupByUUIDString(domain.uuid().toString());
    }
}
