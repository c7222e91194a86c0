package io.virt4j.kvm.sys;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import org.jspecify.annotations.Nullable;

/**
 * The signal that makes a thread come back from a system call: a real-time signal that nobody else in the process uses.
 *
 * <p>Its handler is a function of the C library that does nothing that could be noticed, {@code abs}. There has to be a
 * handler, since without one the signal would end the process or be dropped; and Java code must not be one, since a
 * signal can come at any instruction. Where it hits a thread outside of the call that it was meant for, nothing happens.
 */
public final class KickSignal {
    /** The real-time signals that the C library leaves to programs; debuggers like the last ones. (signal(7)) */
    private static final int FIRST = 36;

    private static final int LAST = 60;

    private static final int NUMBER = install();
    private static final Memory ONLY_THIS = onlyThis();
    private static final long PROCESS = ProcessHandle.current().pid();

    private KickSignal() {}

    /** Lets the signal through to the calling thread. */
    public static void unblock() {
        int errno = Libc.pthread_sigmask(Linux.SIG_UNBLOCK, ONLY_THIS, null);
        if (errno != 0) {
            throw new Errno(errno).of("unblocking signal " + NUMBER);
        }
    }

    /** Sends it to a thread of this process; to one that has ended it does nothing. */
    public static void send(long threadId) {
        if (Libc.syscall(Linux.SYS_TGKILL, PROCESS, threadId, NUMBER) < 0) {
            int errno = Native.getLastError();
            if (errno != Linux.ESRCH) {
                throw new Errno(errno).of("sending signal " + NUMBER + " to thread " + threadId);
            }
        }
    }

    /** The kernel's number of the calling thread. (gettid(2)) */
    public static long threadId() {
        return Libc.syscall(Linux.SYS_GETTID, 0, 0, 0);
    }

    private static int install() {
        Function harmless = NativeLibrary.getInstance("c").getFunction("abs");
        for (int number = FIRST; number <= LAST; number++) {
            if (isFree(number)) {
                Memory action = NativeBlock.zeroed(Linux.SIGACTION_SIZE);
                action.setPointer(Linux.SIGACTION_HANDLER, harmless);
                action.setInt(Linux.SIGACTION_FLAGS, Linux.SA_RESTART);
                sigaction(number, action, null);
                return number;
            }
        }
        throw new VirtException(
                ErrorCode.INTERNAL_ERROR,
                "this process has handlers for all signals from " + FIRST + " to " + LAST + ": none is left for KVM");
    }

    private static boolean isFree(int number) {
        Memory action = NativeBlock.zeroed(Linux.SIGACTION_SIZE);
        sigaction(number, null, action);
        return action.getLong(Linux.SIGACTION_HANDLER) == Linux.SIG_DFL;
    }

    private static void sigaction(int number, @Nullable Pointer action, @Nullable Pointer old) {
        if (Libc.sigaction(number, action, old) < 0) {
            throw new Errno(Native.getLastError()).of("sigaction of signal " + number);
        }
    }

    private static Memory onlyThis() {
        Memory set = NativeBlock.zeroed(Linux.SIGSET_SIZE);
        set.setLong(0, 1L << (NUMBER - 1));
        return set;
    }
}
