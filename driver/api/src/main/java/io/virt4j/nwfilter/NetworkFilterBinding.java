package io.virt4j.nwfilter;

import io.virt4j.HostObject;
import io.virt4j.VirtException;

/**
 * A network filter in force on one port, which is usually a guest's network device. A handle: it names the port and holds no
 * state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the binding.
 */
public interface NetworkFilterBinding extends HostObject {
    /** The device of the host that the filter is in force on, such as {@code vnet0}. (virNWFilterBindingGetPortDev) */
    String portDevice();

    /** The filter's name. (virNWFilterBindingGetFilterName) */
    default String filterName() {
        throw VirtException.notSupported("virNWFilterBindingGetFilterName");
    }

    /** The binding, as libvirt describes it. (virNWFilterBindingGetXMLDesc) */
    default String xml() {
        throw VirtException.notSupported("virNWFilterBindingGetXMLDesc");
    }

    /** Lifts the filter from the port. (virNWFilterBindingDelete) */
    default void delete() {
        throw VirtException.notSupported("virNWFilterBindingDelete");
    }

    /** Frees the handle. The binding itself is not touched. (virNWFilterBindingFree) */
    @Override
    default void close() {}
}
