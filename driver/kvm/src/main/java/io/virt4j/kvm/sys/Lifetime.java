package io.virt4j.kvm.sys;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The life of a native object. Calls on the object enter it and leave it; once it has ended none enters, and when the
 * last has left the object can be freed without pulling it from under anybody.
 */
public final class Lifetime {
    /** Set once the life has ended; the bits below count the calls that are inside. */
    private static final int ENDED = 1 << 31;

    private final String name;
    private final AtomicInteger state = new AtomicInteger();

    /** The life of the object of that name; it is told to who comes late. */
    public Lifetime(String name) {
        this.name = name;
    }

    /**
     * Begins a call, which has to {@link #leave}.
     *
     * @throws VirtException {@link ErrorCode#OPERATION_INVALID} if the life has ended
     */
    public void enter() {
        if (!tryEnter()) {
            throw new VirtException(ErrorCode.OPERATION_INVALID, name + " is closed");
        }
    }

    /** Whether the caller is inside now, and has to {@link #leave}. */
    public boolean tryEnter() {
        if (state.getAndIncrement() >= 0) {
            return true;
        }
        leave();
        return false;
    }

    public void leave() {
        state.decrementAndGet();
    }

    /** Lets no call enter from now on. True for the one caller that ended it, who has to free the object. */
    public boolean end() {
        return (state.getAndUpdate(s -> s | ENDED) & ENDED) == 0;
    }

    /** Whether it has ended; who is inside may ask, to leave soon. */
    public boolean hasEnded() {
        return state.get() < 0;
    }

    /** Waits until the last call has left; {@code hurry} is run again and again to make those inside leave. */
    public void awaitEmpty(Runnable hurry) {
        while (state.get() != ENDED) {
            hurry.run();
            LockSupport.parkNanos(50_000);
        }
    }
}
