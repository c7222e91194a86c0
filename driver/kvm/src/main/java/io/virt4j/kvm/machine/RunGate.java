package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.Vcpu;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The gate that the threads of a machine's vCPUs pass to run the guest: closed while it is paused, and for good when the
 * machine {@linkplain #end ends}. Usable from any thread.
 */
final class RunGate {
    private static final long GLANCE_NANOS = 50_000;

    private final List<Vcpu> vcpus;
    private volatile boolean closed = true;
    private volatile @Nullable MachineEnd how;
    private int inside;

    /** A closed gate. */
    RunGate(List<Vcpu> vcpus) {
        this.vcpus = vcpus;
    }

    /** Waits while it is closed. True if the caller may go on, which {@link #leave} has to follow. */
    synchronized boolean enter() throws InterruptedException {
        while (closed && !isEnded()) {
            wait();
        }
        if (isEnded()) {
            return false;
        }
        inside++;
        return true;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Whether those inside have to leave. */
    boolean isClosed() {
        return closed;
    }

    boolean isEnded() {
        return how != null;
    }

    /** Lets the guest run, unless the machine has ended. */
    synchronized void open() {
        if (!isEnded()) {
            closed = false;
            notifyAll();
        }
    }

    /** Returns when the guest does not run any more; who ran it may still be inside. */
    void close() {
        shut();
        for (Vcpu vcpu : vcpus) {
            vcpu.kick();
            while (vcpu.isInGuest()) {
                LockSupport.parkNanos(GLANCE_NANOS);
            }
        }
    }

    private synchronized void shut() {
        closed = true;
        notifyAll();
    }

    /** Waits until all have left; false if that takes longer. */
    synchronized boolean awaitEmpty(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (inside > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Lets nobody through ever again, and does not wait. The first end is the one that counts. */
    void end(MachineEnd by) {
        synchronized (this) {
            if (how == null) {
                how = by;
            }
            shut();
        }
        vcpus.forEach(Vcpu::kick);
    }

    /** How the machine ended, which it has. */
    MachineEnd how() {
        return Objects.requireNonNull(how);
    }
}
