package io.virt4j.libvirt.call;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an object of libvirt's: freed exactly once, and never while a call runs on it. Closing a connection's
 * handle frees the handles that were made from it. A handle that is forgotten is freed when the garbage collector finds it.
 */
public final class Handle implements AutoCloseable {
    private final Kind kind;
    private final @Nullable Handle parent;
    private final NativeReference reference;
    private @Nullable CallThreads threads;

    /**
     * Takes over one reference to an object.
     *
     * @param address of the native object
     * @param parent the connection that the object belongs to, or null for a connection
     */
    Handle(Kind kind, long address, @Nullable Handle parent) {
        this(kind, address, parent, null);
    }

    private Handle(Kind kind, long address, @Nullable Handle parent, @Nullable Runnable afterwards) {
        this.kind = kind;
        this.parent = parent;
        NativeReference.freeSomeForgotten();
        this.reference = new NativeReference(this, kind, address, parent == null ? null : parent.reference, afterwards);
        reference.join();
    }

    /**
     * Takes over one reference to a connection.
     *
     * @param afterwards runs when the connection was freed
     */
    public static Handle ofConnection(long address, Runnable afterwards) {
        return new Handle(Kind.CONNECTION, address, null, afterwards);
    }

    /** A handle of an object that libvirt lends, as in a callback; it takes a reference of its own. */
    public static Handle shared(Kind kind, long address, Handle connection) {
        Call.number(kind.refFunction(), address);
        return new Handle(kind, address, connection);
    }

    /** The connection that the object belongs to; this, for a connection. */
    public Handle connection() {
        return parent == null ? this : parent;
    }

    /** The threads on which calls run that cannot run on the caller's. */
    CallThreads threads() {
        return kind == Kind.STREAM ? CallThreads.FOR_STREAMS : connection().ownThreads();
    }

    private synchronized CallThreads ownThreads() {
        if (threads == null) {
            threads = new CallThreads();
        }
        return threads;
    }

    /** Another handle of the same object, with a reference of its own: it works on when this one is closed. */
    public Handle another() {
        return new Handle(kind, share(), parent);
    }

    /** The address with a reference for whoever gets it. */
    public long share() {
        long address = acquire();
        try {
            Call.number(kind.refFunction(), address);
            return address;
        } finally {
            release();
        }
    }

    /**
     * The address, good until {@link #release}.
     *
     * @throws VirtException if this handle or its connection is closed
     */
    public long acquire() {
        if (!reference.acquire()) {
            throw new VirtException(
                    ErrorCode.OPERATION_INVALID, kind.description() + ": this handle is closed; look it up again");
        }
        return reference.address();
    }

    /** The address, for whoever has acquired it already. */
    long address() {
        return reference.address();
    }

    public void release() {
        reference.release();
    }

    /** Whether calls are still possible. */
    public boolean isOpen() {
        return !reference.isClosed();
    }

    /** Frees the native object, once the calls that run on it have returned. Closing twice does nothing. */
    @Override
    public void close() {
        reference.close();
    }
}
