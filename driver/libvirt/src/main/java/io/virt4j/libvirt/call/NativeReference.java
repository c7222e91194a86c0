package io.virt4j.libvirt.call;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The reference to an object of libvirt's that a {@link Handle} stands for; it outlives the handle, and is given back once. */
final class NativeReference extends PhantomReference<Handle> {
    private static final int CLOSED = 1;
    private static final int HOLDER = 2;

    /** Those of handles that were not closed, and can be closed no more. */
    private static final ReferenceQueue<Handle> FORGOTTEN = new ReferenceQueue<>();

    /** What is forgotten must be known here still; objects are known to their connections. */
    private static final Set<NativeReference> CONNECTIONS = ConcurrentHashMap.newKeySet();

    static {
        Thread thread = new Thread(NativeReference::freeForgotten, "virt4j-libvirt-forgotten");
        thread.setDaemon(true);
        thread.start();
    }

    private final Kind kind;
    private final long address;
    private final @Nullable Runnable afterwards;

    /** The connection's, held until this is freed; null if it was closed before this came, and for connections. */
    private final @Nullable NativeReference parent;

    /** What a connection takes along when it is closed. */
    private final Set<NativeReference> children;

    /**
     * {@link #HOLDER} for the open handle, for each call that runs, and for each child; {@link #CLOSED} if there are to be
     * no more calls. The object is freed when no holder is left.
     */
    private final AtomicInteger state = new AtomicInteger(HOLDER);

    NativeReference(
            Handle handle, Kind kind, long address, @Nullable NativeReference parent, @Nullable Runnable afterwards) {
        super(handle, FORGOTTEN);
        this.kind = kind;
        this.address = address;
        this.afterwards = afterwards;
        this.children = kind == Kind.CONNECTION ? ConcurrentHashMap.newKeySet() : Set.of();
        this.parent = parent != null && parent.acquire() ? parent : null;
    }

    /** From now on this is closed with its connection, at once if that is closed; and when the handle is forgotten. */
    void join() {
        if (kind == Kind.CONNECTION) {
            CONNECTIONS.add(this);
        } else if (parent == null) {
            close();
        } else {
            parent.children.add(this);
            if (parent.isClosed()) {
                close();
            }
        }
    }

    long address() {
        return address;
    }

    boolean isClosed() {
        return (state.get() & CLOSED) != 0;
    }

    /** Keeps the object until {@link #release}; false if it is closed. */
    boolean acquire() {
        int now = state.get();
        while ((now & CLOSED) == 0) {
            if (state.compareAndSet(now, now + HOLDER)) {
                return true;
            }
            now = state.get();
        }
        return false;
    }

    void release() {
        if (state.addAndGet(-HOLDER) == CLOSED) {
            free();
        }
    }

    void close() {
        if (shut()) {
            clear(); // It is not forgotten any more.
            for (NativeReference child : children) {
                child.close();
            }
            if (kind == Kind.STREAM && state.get() > CLOSED + HOLDER) {
                abort(); // A read that waits for the other end would hold it for ever.
            }
            release();
        }
    }

    /** Allows no more calls; false if that was so before. */
    private boolean shut() {
        int now = state.get();
        while ((now & CLOSED) == 0) {
            if (state.compareAndSet(now, now | CLOSED)) {
                return true;
            }
            now = state.get();
        }
        return false;
    }

    /** Ends a stream. Nothing happens to one that has ended. */
    private void abort() {
        Library.function("virStreamAbort").invokeInt(new Object[] {address});
    }

    private void free() {
        Library.function(kind.freeFunction()).invokeInt(new Object[] {address});
        if (parent == null) {
            CONNECTIONS.remove(this);
        } else {
            parent.children.remove(this);
            parent.release();
        }
        if (afterwards != null) {
            afterwards.run();
        }
    }

    /** Closes some whose handles were forgotten. Who makes handles calls it, so that they do not pile up. */
    static void freeSomeForgotten() {
        for (int i = 0; i < 2; i++) {
            Reference<? extends Handle> forgotten = FORGOTTEN.poll();
            if (forgotten == null) {
                return;
            }
            ((NativeReference) forgotten).closeForgotten();
        }
    }

    private static void freeForgotten() {
        while (true) {
            try {
                ((NativeReference) FORGOTTEN.remove()).closeForgotten();
            } catch (InterruptedException | OutOfMemoryError e) {
                // The others wait for this thread.
            }
        }
    }

    /** Nobody else is to wait for an end of which the host is told. */
    private void closeForgotten() {
        switch (kind) {
            case CONNECTION -> CallThreads.FOR_STREAMS.start(this::close);
            case STREAM ->
                CallThreads.FOR_STREAMS.start(() -> {
                    abort(); // The other end would go on waiting.
                    close();
                });
            default -> close();
        }
    }
}
