package io.virt4j.network;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import java.util.UUID;

/**
 * The place of a guest's interface on a network. A handle: it names the port and holds none of its state. Usable from any
 * thread.
 *
 * <p>Closing a handle is optional and does nothing to the port.
 */
public interface NetworkPort extends HostObject {
    /** (virNetworkPortGetUUID) */
    UUID uuid();

    /** The port's XML as the host describes it now. (virNetworkPortGetXMLDesc) */
    default String xml() {
        throw VirtException.notSupported("virNetworkPortGetXMLDesc");
    }

    /** What is limited, as {@link PortParameters} names it. (virNetworkPortGetParameters) */
    default Parameters parameters() {
        throw VirtException.notSupported("virNetworkPortGetParameters");
    }

    /** Sets limits. (virNetworkPortSetParameters) */
    default void setParameters(Parameters parameters) {
        throw VirtException.notSupported("virNetworkPortSetParameters");
    }

    /** Removes the port, and with it the interface's way into the network. (virNetworkPortDelete) */
    default void delete() {
        throw VirtException.notSupported("virNetworkPortDelete");
    }

    /** Frees the handle. The port itself is not touched. (virNetworkPortFree) */
    @Override
    default void close() {}
}
