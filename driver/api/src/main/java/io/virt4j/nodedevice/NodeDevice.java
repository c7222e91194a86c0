package io.virt4j.nodedevice;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.event.EventSource;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A device of a host. A handle: it names the device and holds none of its state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the device.
 */
public interface NodeDevice extends HostObject, EventSource {
    /** Such as {@code pci_0000_00_1f_2}. (virNodeDeviceGetName) */
    String name();

    /** The name of the device that it hangs on; empty for the machine itself. (virNodeDeviceGetParent) */
    default Optional<String> parent() {
        throw VirtException.notSupported("virNodeDeviceGetParent");
    }

    /** How many capabilities it has. (virNodeDeviceNumOfCaps) */
    default int numberOfCapabilities() {
        throw VirtException.notSupported("virNodeDeviceNumOfCaps");
    }

    /** What it is and can do, such as {@code pci} or {@code scsi_host}. (virNodeDeviceListCaps) */
    default List<String> capabilities() {
        throw VirtException.notSupported("virNodeDeviceListCaps");
    }

    /** The device, as libvirt describes it. (virNodeDeviceGetXMLDesc) */
    default String xml(Set<NodeDeviceXmlFlag> flags) {
        throw VirtException.notSupported("virNodeDeviceGetXMLDesc");
    }

    /** The device, as libvirt describes it. (virNodeDeviceGetXMLDesc) */
    default String xml() {
        return xml(Set.of());
    }

    /** Whether it is there, rather than defined only. (virNodeDeviceIsActive) */
    default boolean isActive() {
        throw VirtException.notSupported("virNodeDeviceIsActive");
    }

    /** Whether the host keeps its definition. (virNodeDeviceIsPersistent) */
    default boolean isPersistent() {
        throw VirtException.notSupported("virNodeDeviceIsPersistent");
    }

    /** Whether it is started with the host. (virNodeDeviceGetAutostart) */
    default boolean isAutostart() {
        throw VirtException.notSupported("virNodeDeviceGetAutostart");
    }

    /** Says whether it is started with the host. (virNodeDeviceSetAutostart) */
    default void setAutostart(boolean autostart) {
        throw VirtException.notSupported("virNodeDeviceSetAutostart");
    }

    /** Takes it from the host, so that a guest can get it, by the hypervisor's usual driver. (virNodeDeviceDettach) */
    default void detach() {
        throw VirtException.notSupported("virNodeDeviceDettach");
    }

    /**
     * Takes it from the host, so that a guest can get it. (virNodeDeviceDetachFlags)
     *
     * @param driver the one that will hold it, such as {@code vfio}
     */
    default void detach(String driver) {
        throw VirtException.notSupported("virNodeDeviceDetachFlags");
    }

    /** Gives it back to the host. (virNodeDeviceReAttach) */
    default void reattach() {
        throw VirtException.notSupported("virNodeDeviceReAttach");
    }

    /** Resets it; no guest and no program of the host may use it. (virNodeDeviceReset) */
    default void reset() {
        throw VirtException.notSupported("virNodeDeviceReset");
    }

    /** Makes the device of a definition. (virNodeDeviceCreate) */
    default void start() {
        throw VirtException.notSupported("virNodeDeviceCreate");
    }

    /** Ends a device that was made, such as a virtual port. (virNodeDeviceDestroy) */
    default void destroy() {
        throw VirtException.notSupported("virNodeDeviceDestroy");
    }

    /** Has the host forget the definition. (virNodeDeviceUndefine) */
    default void undefine() {
        throw VirtException.notSupported("virNodeDeviceUndefine");
    }

    /** Changes the device, its definition, or both. (virNodeDeviceUpdate) */
    default void update(XmlText xml, Set<NodeDeviceUpdateFlag> flags) {
        throw VirtException.notSupported("virNodeDeviceUpdate");
    }

    /** Changes the device that is there, or else its definition. (virNodeDeviceUpdate) */
    default void update(XmlText xml) {
        update(xml, Set.of());
    }

    /** Frees the handle. The device itself is not touched. (virNodeDeviceFree) */
    @Override
    default void close() {}
}
