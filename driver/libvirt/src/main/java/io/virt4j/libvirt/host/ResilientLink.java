package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virConnectSetKeepAlive;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.event.CloseReason;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.ConnectionRestored;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.event.Registration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens another native connection when its own is lost, with the same registrations. The gate holds events back
 * meanwhile: first listeners hear how things are, then what happens after that.
 */
final class ResilientLink extends Link {
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    /** A host that is stuck is lost after about half a minute. */
    private static final int KEEP_ALIVE_SECONDS = 5;

    private static final int KEEP_ALIVE_COUNT = 5;

    private record KeepAlive(int seconds, int count) {}

    private final Opening opening;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile KeepAlive keepAlive = new KeepAlive(KEEP_ALIVE_SECONDS, KEEP_ALIVE_COUNT);
    private volatile Handle handle;
    private @Nullable CloseWatch watch;

    /** Why there is no native connection; null while there is one. */
    private volatile @Nullable VirtException lost;

    ResilientLink(LibvirtConnection connection, Opening opening) {
        super(connection);
        this.opening = opening;
        this.handle = opening.open();
        try {
            attend(handle);
        } catch (VirtException e) {
            handle.close();
            throw e;
        }
    }

    @Override
    Handle handle() {
        VirtException reason = lost;
        if (reason != null) {
            throw new VirtException(ErrorCode.CONNECTION_LOST, String.valueOf(reason.getMessage()), reason);
        }
        return handle;
    }

    @Override
    boolean isResilient() {
        return true;
    }

    @Override
    void watch() {
        // It does so all the time.
    }

    @Override
    void keepAlive(int seconds, int count) {
        keepAlive = new KeepAlive(seconds, count);
    }

    /** Looks after a native connection. */
    private void attend(Handle attended) {
        KeepAlive now = keepAlive;
        try {
            virConnectSetKeepAlive(attended, now.seconds(), now.count());
        } catch (VirtException e) {
            if (e.isConnectionLost()) {
                throw e;
            }
            // A host without keepalive messages, such as one in this process.
        }
        watch = new CloseWatch(attended, reason -> lost(attended, reason));
    }

    /** Called by libvirt's event loop, which must not wait. */
    private void lost(Handle gone, CloseReason reason) {
        synchronized (this) {
            if (closed || handle != gone || lost != null) {
                return;
            }
            lost = new VirtException(
                    ErrorCode.CONNECTION_LOST, "the connection to the host was lost; it will be restored");
            gate.close();
        }
        tellLost(reason);
        Thread restoring = new Thread(this::restore, "virt4j-libvirt-restore");
        restoring.setDaemon(true);
        restoring.start();
    }

    private void restore() {
        registrations.forEach(Registration::deregister);
        handle.close();
        long pause = FIRST_PAUSE_MILLIS;
        while (!restored()) {
            if (awaitEnding(pause)) {
                return;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** Tries once. Whether it is over: the connection is back, or closed. */
    private boolean restored() {
        Handle fresh;
        try {
            fresh = opening.open();
        } catch (VirtException e) {
            lost = e;
            return closed;
        }
        try {
            StatesNow states = takeOver(fresh);
            if (states == null) {
                fresh.close();
                return true;
            }
            listeners.tell(ConnectionEvents.RESTORED, new ConnectionRestored(connection, states.states()));
            gate.open();
            return true;
        } catch (VirtException e) {
            lost = e;
            registrations.forEach(Registration::deregister);
            fresh.close();
            return closed;
        }
    }

    /** Makes a native connection this link's. Null if the connection was closed meanwhile. */
    private synchronized @Nullable StatesNow takeOver(Handle fresh) {
        if (closed) {
            return null;
        }
        gate.close();
        handle = fresh;
        attend(fresh);
        lost = null; // From here on objects can be found again, which registrations need.
        registrations.forEach(registration -> registration.register(fresh));
        StatesNow states = StatesNow.of(fresh);
        gate.drop(states.contained(gate.waiting()));
        return states;
    }

    /** Whether the connection is closed before some time has passed. */
    private boolean awaitEnding(long millis) {
        try {
            return ending.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true; // Nobody else has this thread.
        }
    }

    @Override
    synchronized void closeNative() {
        ending.countDown();
        if (watch != null) {
            watch.close();
            watch = null;
        }
        handle.close();
    }
}
