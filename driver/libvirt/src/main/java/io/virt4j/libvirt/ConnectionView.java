package io.virt4j.libvirt;

/**
 * Another library's object on a native connection of ours, as a service that {@link io.virt4j.Connection#unwrap} finds.
 *
 * @param <T> the other library's type
 */
public interface ConnectionView<T> {
    /** The other library's type. */
    Class<T> type();

    /**
     * Makes the object.
     *
     * @param address of the native virConnect, with a reference that the object takes over
     */
    T of(long address);
}
