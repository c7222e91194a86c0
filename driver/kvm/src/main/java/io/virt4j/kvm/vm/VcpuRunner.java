package io.virt4j.kvm.vm;

import io.virt4j.kvm.sys.KickSignal;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The thread that runs a vCPU, which can be kicked out of the guest. While the run page is mapped. */
final class VcpuRunner {
    private final RunPage runPage;

    /** The last one; that one can be kicked. */
    private @Nullable Thread thread;

    private long threadId;

    /** Whether it is on its way into the guest, there, or on its way back. */
    private volatile boolean inGuest;

    VcpuRunner(RunPage runPage) {
        this.runPage = runPage;
    }

    /** The calling thread goes into the guest; {@link #leave} has to follow. */
    void enter() {
        Thread current = Thread.currentThread();
        if (thread != current) {
            KickSignal.unblock();
            threadId = KickSignal.threadId();
            thread = current;
        }
        inGuest = true;
    }

    /** It is back, and has taken a kick with it. */
    void leave() {
        inGuest = false;
        runPage.immediateExit(false);
    }

    boolean isInGuest() {
        return inGuest;
    }

    /**
     * Brings it back from any thread. Either it is seen here and gets a signal, or it has yet to say that it enters, and
     * then the kernel sees that it is to come back: each side writes first and reads second. A signal that finds it back
     * does nothing.
     */
    void kick() {
        runPage.immediateExit(true);
        VarHandle.fullFence();
        if (inGuest) {
            KickSignal.send(threadId);
        }
    }
}
