package io.virt4j.libvirt.host;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Library;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waits for libvirt's events: one a process, as long as there is a connection. Remote hosts ask for signs of
 * life, which it answers; without it they would hang up.
 */
public final class EventLoop implements Runnable {
    /** Long enough for any loop that is idle; a listener that blocks is not waited for. */
    private static final long STOP_MILLIS = 200;

    /** A program that stays and connects often has it run on, once it runs. */
    private static final boolean IS_KEPT = Boolean.getBoolean("virt4j.libvirt.keepEventLoop");

    private static final int NEVER = -1;
    private static final int AT_ONCE = 0;

    private static int users;
    private static @Nullable EventLoop running;

    /** The thread of the loop before this one, which may be in a listener still: two must not run at a time. */
    private static @Nullable Thread latest;

    private final @Nullable Thread before;

    /** A timer that ends the loop's wait when it is due; what it calls does nothing. */
    private final int wakeUp;

    private final Thread thread = new Thread(this, "virt4j-libvirt-events");
    private volatile boolean over;

    private EventLoop(@Nullable Thread before) {
        this.before = before;
        Function nothing = NativeLibrary.getInstance("c").getFunction("abs");
        wakeUp = Call.number("virEventAddTimeout", NEVER, nothing, null, null);
        thread.setDaemon(true);
    }

    /**
     * Has the loop run until {@link #release}. Does nothing where the program runs one.
     *
     * @throws VirtException {@link VirtException#isUnavailable()} if there is no libvirt
     */
    public static synchronized void acquire() {
        if (running == null && !Library.hasEventLoop()) {
            EventLoop next = new EventLoop(latest);
            next.thread.start();
            running = next;
            latest = next.thread;
        }
        users++;
    }

    /** The last one to release it stops it: the JVM waits 0.3 s at its end for a thread that is in native code. */
    public static void release() {
        EventLoop last = releaseLast();
        if (last != null) {
            last.stop();
        }
    }

    private static synchronized @Nullable EventLoop releaseLast() {
        users--;
        if (users > 0 || IS_KEPT) {
            return null;
        }
        EventLoop last = running;
        running = null; // It was null already where the program runs a loop.
        return last;
    }

    @Override
    public void run() {
        if (before != null) {
            awaitEnd(before, 0);
        }
        while (!over) {
            Call.number("virEventRunDefaultImpl");
        }
        Call.plainNumber("virEventRemoveTimeout", wakeUp);
    }

    private void stop() {
        over = true;
        Call.plainNumber("virEventUpdateTimeout", wakeUp, AT_ONCE);
        if (Thread.currentThread() != thread) {
            awaitEnd(thread, STOP_MILLIS);
        }
    }

    private static void awaitEnd(Thread ending, long millis) {
        try {
            ending.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
