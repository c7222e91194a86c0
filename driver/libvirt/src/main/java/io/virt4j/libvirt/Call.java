package io.virt4j.libvirt;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One call of a libvirt function: its handles stay alive while it runs, and its error is read on the same thread before
 * anything else is called. Arguments are handles, strings, numbers, pointers, and null.
 */
final class Call {
    private static final Object[] NOTHING = {};

    private Call() {}

    /** Calls a function that returns a number, negative for failure. */
    static int number(String function, @Nullable Object... arguments) {
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            int result = target.invokeInt(natives);
            if (result < 0) {
                throw lastError(function);
            }
            return result;
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Calls a function that returns a number, none of which means failure. */
    static int plainNumber(String function, @Nullable Object... arguments) {
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            return target.invokeInt(natives);
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Calls a function that returns a new reference or an address; NULL is failure. */
    static long address(String function, @Nullable Object... arguments) {
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            long result = target.invokeLong(natives);
            if (result == 0) {
                throw lastError(function);
            }
            return result;
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Calls a function that returns a string which is the caller's to free; NULL is failure. */
    static String ownedString(String function, @Nullable Object... arguments) {
        return takeString(address(function, arguments));
    }

    /** Calls a function that returns a string which stays libvirt's, as long as the first handle lives; NULL is failure. */
    static String borrowedString(String function, @Nullable Object... arguments) {
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            long address = target.invokeLong(natives);
            if (address == 0) {
                throw lastError(function);
            }
            return string(address);
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Copies a string that libvirt handed over, and frees it. */
    static String takeString(long address) {
        try {
            return string(address);
        } finally {
            Native.free(address);
        }
    }

    private static @Nullable Object[] acquire(@Nullable Object[] arguments) {
        @Nullable Object[] natives = new Object[arguments.length];
        int done = 0;
        try {
            for (; done < arguments.length; done++) {
                natives[done] = toNative(arguments[done]);
            }
        } finally {
            if (done < arguments.length) {
                release(arguments, done);
            }
        }
        return natives;
    }

    private static @Nullable Object toNative(@Nullable Object argument) {
        if (argument instanceof Handle handle) {
            return handle.acquire();
        }
        if (argument instanceof String text) {
            return terminated(text.getBytes(StandardCharsets.UTF_8));
        }
        return argument;
    }

    /** The bytes as C takes them. A NUL among them would cut the text short without a word, so it is refused. */
    static byte[] terminated(byte[] text) {
        byte[] terminated = new byte[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            if (text[i] == 0) {
                throw new VirtException(ErrorCode.INVALID_ARG, "text with a NUL character at byte " + i);
            }
            terminated[i] = text[i];
        }
        return terminated;
    }

    private static void release(@Nullable Object[] arguments, int count) {
        for (int i = 0; i < count; i++) {
            if (arguments[i] instanceof Handle handle) {
                handle.release();
            }
        }
    }

    /** The error of the call that this thread made last. (virGetLastError) */
    static VirtException lastError(String function) {
        long error = Library.function("virGetLastError").invokeLong(NOTHING);
        if (error == 0) {
            return new VirtException(ErrorCode.INTERNAL_ERROR, function + " failed without an error", function);
        }
        // struct _virError: int code, int domain, char *message
        Pointer fields = new Pointer(error);
        Pointer message = fields.getPointer(8);
        return new VirtException(
                new ErrorCode(fields.getInt(0)),
                message == null ? "unknown error" : message.getString(0, "UTF-8"),
                function);
    }

    private static String string(long address) {
        return new Pointer(address).getString(0, "UTF-8");
    }
}
