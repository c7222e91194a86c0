package io.virt4j.nwfilter;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import java.util.UUID;

/**
 * A network filter: rules for what a guest may send and receive. A handle: it names the filter and holds none of it. Usable
 * from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the filter.
 */
public interface NetworkFilter extends HostObject {
    /** (virNWFilterGetName) */
    String name();

    /** (virNWFilterGetUUID) */
    UUID uuid();

    /** The filter, as libvirt describes it. (virNWFilterGetXMLDesc) */
    default String xml() {
        throw VirtException.notSupported("virNWFilterGetXMLDesc");
    }

    /** Has the host forget the filter, which nothing may use. (virNWFilterUndefine) */
    default void undefine() {
        throw VirtException.notSupported("virNWFilterUndefine");
    }

    /** Frees the handle. The filter itself is not touched. (virNWFilterFree) */
    @Override
    default void close() {}
}
