package io.virt4j.libvirt.call;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.lang.ref.Cleaner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an object of libvirt's: freed exactly once, and never while a call runs on it. Closing a connection's
 * handle frees the handles that were made from it. A handle that is forgotten is freed by a {@link Cleaner}.
 */
public final class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Kind kind;
    private final @Nullable Handle parent;
    private final Reference reference;
    private @Nullable CallThreads threads;

    /**
     * Takes over one reference to an object.
     *
     * @param address of the native object
     * @param parent the connection that the object belongs to, or null for a connection
     */
    Handle(Kind kind, long address, @Nullable Handle parent) {
        this(kind, address, parent, Handle::doNothing);
    }

    private Handle(Kind kind, long address, @Nullable Handle parent, Runnable afterwards) {
        this.kind = kind;
        this.parent = parent;
        this.reference = new Reference(kind, address, parent == null ? null : parent.reference, afterwards);
        CLEANER.register(this, reference);
        if (parent != null) {
            parent.reference.adopt(reference);
        }
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

    private static void doNothing() {}

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
        if (parent != null) {
            parent.acquire();
        }
        if (!reference.acquire()) {
            if (parent != null) {
                parent.release();
            }
            throw new VirtException(
                    ErrorCode.OPERATION_INVALID, kind.description() + ": this handle is closed; look it up again");
        }
        return reference.address;
    }

    /** The address, for whoever has acquired it already. */
    long address() {
        return reference.address;
    }

    public void release() {
        reference.release();
        if (parent != null) {
            parent.release();
        }
    }

    /** Whether calls are still possible. */
    public boolean isOpen() {
        return !reference.closed.get() && (parent == null || parent.isOpen());
    }

    /** Frees the native object, once the calls that run on it have returned. Closing twice does nothing. */
    @Override
    public void close() {
        reference.close();
    }

    /** What is freed; apart from the handle, so that the {@link Cleaner} can outlive it. */
    private static final class Reference implements Runnable {
        private final Kind kind;
        private final long address;
        private final @Nullable Reference parent;
        private final Runnable afterwards;
        private final Set<Reference> children = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean closed = new AtomicBoolean();

        /** One for the open handle, and one for each call that runs. The object is freed when it falls to zero. */
        private final AtomicInteger holders = new AtomicInteger(1);

        Reference(Kind kind, long address, @Nullable Reference parent, Runnable afterwards) {
            this.kind = kind;
            this.address = address;
            this.parent = parent;
            this.afterwards = afterwards;
        }

        void adopt(Reference child) {
            children.add(child);
            if (closed.get()) {
                child.close();
            }
        }

        boolean acquire() {
            int now = holders.get();
            while (now > 0) {
                if (closed.get()) {
                    return false;
                }
                if (holders.compareAndSet(now, now + 1)) {
                    return true;
                }
                now = holders.get();
            }
            return false;
        }

        void release() {
            if (holders.decrementAndGet() == 0) {
                Library.function(kind.freeFunction()).invokeInt(new Object[] {address});
                afterwards.run();
            }
        }

        /** The handle was forgotten. Closing a connection talks to its host, which all other handles need not wait for. */
        @Override
        public void run() {
            if (kind == Kind.CONNECTION && !closed.get()) {
                Thread closing = new Thread(this::close, "virt4j-libvirt-close");
                closing.setDaemon(true);
                closing.start();
            } else {
                close();
            }
        }

        void close() {
            if (closed.compareAndSet(false, true)) {
                children.forEach(Reference::close);
                if (parent != null) {
                    parent.children.remove(this);
                }
                release();
            }
        }
    }
}
