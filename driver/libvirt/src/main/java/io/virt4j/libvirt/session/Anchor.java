package io.virt4j.libvirt.session;

import io.virt4j.libvirt.call.Handle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** libvirt's object behind one of ours: looked up anew when its session has got another native connection. */
public final class Anchor implements AutoCloseable {
    /** Finds an object again, by what identifies it. */
    @FunctionalInterface
    public interface Lookup {
        /**
         * Looks it up.
         *
         * @throws io.virt4j.VirtException {@link io.virt4j.VirtException#isNotFound()} if it is gone
         */
        Handle in(Handle connection);
    }

    private final Session session;
    private final @Nullable Lookup again;
    private volatile Handle handle;
    private volatile boolean closed;

    /**
     * Holds an object.
     *
     * @param identity makes, of the object that is there now, the way to find it again
     */
    public Anchor(Session session, Handle handle, Function<Handle, Lookup> identity) {
        this.session = session;
        this.handle = handle;
        this.again = session.isResilient() ? identity.apply(handle) : null;
    }

    public Session session() {
        return session;
    }

    /** libvirt's object, on the connection that the session has now. */
    public Handle handle() {
        if (again == null || closed || handle.connection() == session.handle()) {
            return handle;
        }
        return find(again);
    }

    private synchronized Handle find(Lookup lookup) {
        Handle connection = session.handle();
        if (!closed && handle.connection() != connection) {
            handle = lookup.in(connection);
        }
        return handle;
    }

    /** Frees libvirt's object. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        handle.close();
    }

    public boolean isOpen() {
        return handle.isOpen();
    }
}
