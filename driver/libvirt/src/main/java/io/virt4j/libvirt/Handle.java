package io.virt4j.libvirt;

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
final class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final String description;
    private final @Nullable Handle parent;
    private final Reference reference;

    /**
     * Takes over one reference, and for a connection the event loop that was acquired for it.
     *
     * @param address of the native object
     * @param freeFunction what gives the reference back, such as {@code virDomainFree}
     * @param description for errors, such as {@code domain 'web1'}
     * @param parent the connection that the object belongs to, or null for a connection
     */
    Handle(long address, String freeFunction, String description, @Nullable Handle parent) {
        this.description = description;
        this.parent = parent;
        this.reference = new Reference(address, freeFunction, parent == null ? null : parent.reference);
        CLEANER.register(this, reference);
        if (parent != null) {
            parent.reference.adopt(reference);
        }
    }

    /**
     * The address, good until {@link #release}.
     *
     * @throws VirtException if this handle or its connection is closed
     */
    long acquire() {
        if (parent != null) {
            parent.acquire();
        }
        if (!reference.acquire()) {
            if (parent != null) {
                parent.release();
            }
            throw new VirtException(ErrorCode.OPERATION_INVALID, description + ": this handle is closed");
        }
        return reference.address;
    }

    void release() {
        reference.release();
        if (parent != null) {
            parent.release();
        }
    }

    /** Whether calls are still possible. */
    boolean isOpen() {
        return !reference.closed.get() && (parent == null || parent.isOpen());
    }

    /** Frees the native object, once the calls that run on it have returned. Closing twice does nothing. */
    @Override
    public void close() {
        reference.close();
    }

    /** What is freed; apart from the handle, so that the {@link Cleaner} can outlive it. */
    private static final class Reference implements Runnable {
        private final long address;
        private final String freeFunction;
        private final @Nullable Reference parent;
        private final Set<Reference> children = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean closed = new AtomicBoolean();

        /** One for the open handle, and one for each call that runs. The object is freed when it falls to zero. */
        private final AtomicInteger holders = new AtomicInteger(1);

        Reference(long address, String freeFunction, @Nullable Reference parent) {
            this.address = address;
            this.freeFunction = freeFunction;
            this.parent = parent;
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
                Library.function(freeFunction).invokeInt(new Object[] {address});
                if (parent == null) {
                    EventLoop.release();
                }
            }
        }

        /** The handle was forgotten. */
        @Override
        public void run() {
            close();
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
