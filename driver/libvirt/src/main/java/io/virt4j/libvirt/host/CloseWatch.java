package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virConnectRegisterCloseCallback;
import static io.virt4j.libvirt.binding.HostCalls.virConnectUnregisterCloseCallback;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.VirtException;
import io.virt4j.event.CloseReason;
import io.virt4j.libvirt.call.Handle;
import java.util.function.Consumer;

/** Hears from libvirt that a native connection's other end is gone. A native connection has one of these at most. */
final class CloseWatch implements AutoCloseable {
    /** virConnectCloseFunc. */
    public interface Closed extends Callback {
        void invoke(Pointer connection, int reason, Pointer opaque);
    }

    private static final long NO_KEY = 0;

    private final Handle connection;

    /** A field, since native code alone does not keep it. */
    private final Closed callback;

    /** Watches a connection. */
    CloseWatch(Handle connection, Consumer<CloseReason> lost) {
        this.connection = connection;
        this.callback = (ignored, reason, opaque) -> lost.accept(new CloseReason(reason));
        virConnectRegisterCloseCallback(connection, callback, NO_KEY, null);
    }

    @Override
    public void close() {
        try {
            virConnectUnregisterCloseCallback(connection, callback);
        } catch (VirtException e) {
            // It has been called, or the connection is closed.
        }
    }
}
