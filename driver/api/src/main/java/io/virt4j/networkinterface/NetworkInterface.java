package io.virt4j.networkinterface;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import java.util.Set;

/**
 * A network interface of the host itself. A handle: it names the interface and holds none of its state. Usable from any
 * thread.
 *
 * <p>Closing a handle is optional and does nothing to the interface.
 */
public interface NetworkInterface extends HostObject {
    /** Such as {@code eth0}. (virInterfaceGetName) */
    String name();

    /** Its hardware address, such as {@code 52:54:00:6d:90:01}; empty where it has none. (virInterfaceGetMACString) */
    default String macString() {
        throw VirtException.notSupported("virInterfaceGetMACString");
    }

    /** The interface, as libvirt describes it. (virInterfaceGetXMLDesc) */
    default String xml(Set<NetworkInterfaceXmlFlag> flags) {
        throw VirtException.notSupported("virInterfaceGetXMLDesc");
    }

    /** The interface, as libvirt describes it. (virInterfaceGetXMLDesc) */
    default String xml() {
        return xml(Set.of());
    }

    /** Whether it is up. (virInterfaceIsActive) */
    default boolean isActive() {
        throw VirtException.notSupported("virInterfaceIsActive");
    }

    /** Brings it up. (virInterfaceCreate) */
    default void start() {
        throw VirtException.notSupported("virInterfaceCreate");
    }

    /** Takes it down. (virInterfaceDestroy) */
    default void destroy() {
        throw VirtException.notSupported("virInterfaceDestroy");
    }

    /** Removes its configuration. (virInterfaceUndefine) */
    default void undefine() {
        throw VirtException.notSupported("virInterfaceUndefine");
    }

    /** Frees the handle. The interface itself is not touched. (virInterfaceFree) */
    @Override
    default void close() {}
}
