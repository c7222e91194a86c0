package io.virt4j.libvirt.host;

import io.virt4j.libvirt.call.Handle;
import org.jspecify.annotations.Nullable;

/** A link that is gone when its native connection is. */
final class PlainLink extends Link {
    private final Handle handle;
    private @Nullable CloseWatch watch;

    PlainLink(LibvirtConnection connection, Handle handle) {
        super(connection);
        this.handle = handle;
    }

    @Override
    Handle handle() {
        return handle;
    }

    @Override
    boolean isResilient() {
        return false;
    }

    @Override
    synchronized void watch() {
        if (watch == null) {
            watch = new CloseWatch(handle, this::tellLost);
        }
    }

    @Override
    synchronized void closeNative() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        handle.close();
    }
}
