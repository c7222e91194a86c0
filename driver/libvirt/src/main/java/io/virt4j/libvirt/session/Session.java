package io.virt4j.libvirt.session;

import io.virt4j.libvirt.call.Handle;

/** What the objects of one connection share: the native connection, which may be another one after a loss. */
public interface Session {
    /**
     * The native connection now.
     *
     * @throws io.virt4j.VirtException {@link io.virt4j.VirtException#isConnectionLost()} while there is none
     */
    Handle handle();

    /** Whether a lost connection is replaced, so that objects have to be found again. */
    default boolean isResilient() {
        return false;
    }
}
