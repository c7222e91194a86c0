package io.virt4j.libvirt.call;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One call of a libvirt function: its handles stay alive while it runs, and its error is read on the same native thread
 * before anything else is called. Arguments are handles, text, numbers, arrays, pointers, and null.
 */
public final class Call {
    private Call() {}

    /** Calls a function that returns a number, negative for failure. */
    public static int number(String function, @Nullable Object... arguments) {
        return checked(function, arguments, Integer.MIN_VALUE);
    }

    /** Calls a function that returns a number: -1 for failure, other negative ones for news. */
    public static int code(String function, @Nullable Object... arguments) {
        return checked(function, arguments, -1);
    }

    /** Calls a function that returns a number, which is failure from the lowest given to -1. */
    private static int checked(String function, @Nullable Object[] arguments, int lowestFailure) {
        if (isVirtual()) {
            return onPlatformThread(arguments, () -> checked(function, arguments, lowestFailure));
        }
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            int result = target.invokeInt(natives);
            if (result < 0 && result >= lowestFailure) {
                throw LastError.of(function, arguments);
            }
            return result;
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Calls a function that returns a number, none of which means failure. */
    public static int plainNumber(String function, @Nullable Object... arguments) {
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            return target.invokeInt(natives);
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Calls a function that returns nothing, and cannot fail. */
    public static void nothing(String function, @Nullable Object... arguments) {
        plainNumber(function, arguments);
    }

    /** Calls a function that returns a quantity; 0 is failure. */
    public static long size(String function, @Nullable Object... arguments) {
        return address(function, arguments);
    }

    /** Calls a function that returns an address; NULL is failure. */
    public static long address(String function, @Nullable Object... arguments) {
        if (isVirtual()) {
            return onPlatformThread(arguments, () -> address(function, arguments));
        }
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            long result = target.invokeLong(natives);
            if (result == 0) {
                throw LastError.of(function, arguments);
            }
            return result;
        } finally {
            release(arguments, arguments.length);
        }
    }

    /**
     * Calls a function that returns an object with a reference for the caller; NULL is failure.
     *
     * @param owner the connection that the object will belong to, or an object of it
     */
    public static Handle handle(Kind kind, Handle owner, String function, @Nullable Object... arguments) {
        return new Handle(kind, address(function, arguments), owner.connection());
    }

    /** Calls a function that returns a string which is the caller's to free; NULL is failure. */
    public static String ownedString(String function, @Nullable Object... arguments) {
        return takeString(address(function, arguments));
    }

    /** Calls a function that returns a string which stays libvirt's, as long as the first handle lives; NULL is failure. */
    public static String borrowedString(String function, @Nullable Object... arguments) {
        if (isVirtual()) {
            return onPlatformThread(arguments, () -> borrowedString(function, arguments));
        }
        String result = optionalString(function, arguments);
        if (result == null) {
            throw LastError.of(function, arguments);
        }
        return result;
    }

    /** Calls a function that returns a string which stays libvirt's, as long as the first handle lives; NULL is none. */
    public static @Nullable String optionalString(String function, @Nullable Object... arguments) {
        Function target = Library.function(function);
        @Nullable Object[] natives = acquire(arguments);
        try {
            long address = target.invokeLong(natives);
            return address == 0 ? null : string(address);
        } finally {
            release(arguments, arguments.length);
        }
    }

    /** Copies a string that libvirt handed over, and frees it. */
    public static String takeString(long address) {
        try {
            return string(address);
        } finally {
            Native.free(address);
        }
    }

    /** The text that C has at an address. */
    static String string(long address) {
        return new Pointer(address).getString(0, "UTF-8");
    }

    /** The bytes as C takes them. A NUL among them would cut the text short without a word, so it is refused. */
    public static byte[] terminated(byte[] text) {
        byte[] terminated = new byte[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            if (text[i] == 0) {
                throw new VirtException(ErrorCode.INVALID_ARG, "text with a NUL character at byte " + i);
            }
            terminated[i] = text[i];
        }
        return terminated;
    }

    /** Whether the current thread is a virtual one. (Java 21) */
    private static boolean isVirtual() {
        return Thread.currentThread().getClass().getName().equals("java.lang.VirtualThread");
    }

    private static <T> T onPlatformThread(@Nullable Object[] arguments, Callable<T> call) {
        CallThreads threads = arguments.length > 0 && arguments[0] instanceof Handle handle
                ? handle.threads()
                : CallThreads.FOR_STREAMS;
        return threads.call(call);
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
        if (argument instanceof XmlText xml) {
            return terminated(xml.bytes());
        }
        if (argument instanceof String[] texts) {
            return terminated(texts);
        }
        if (argument instanceof XmlText[] documents) {
            return terminated(documents);
        }
        if (argument instanceof Handle[] handles) {
            return acquireAll(handles);
        }
        return argument;
    }

    private static StringArray terminated(String[] texts) {
        for (String text : texts) {
            if (text.indexOf(0) >= 0) {
                throw new VirtException(ErrorCode.INVALID_ARG, "text with a NUL character");
            }
        }
        return new StringArray(texts, "UTF-8");
    }

    /** The addresses of the documents and a NULL, and behind them the documents. */
    private static Memory terminated(XmlText[] documents) {
        byte[][] texts = new byte[documents.length][];
        long at = (documents.length + 1L) * Native.POINTER_SIZE;
        long size = at;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = terminated(documents[i].bytes());
            size += texts[i].length;
        }
        Memory array = new Memory(size);
        array.clear();
        for (int i = 0; i < texts.length; i++) {
            array.setPointer((long) i * Native.POINTER_SIZE, array.share(at));
            array.write(at, texts[i], 0, texts[i].length);
            at += texts[i].length;
        }
        return array;
    }

    /** The addresses, and a NULL behind them. */
    private static long[] acquireAll(Handle[] handles) {
        long[] addresses = new long[handles.length + 1];
        int done = 0;
        try {
            for (; done < handles.length; done++) {
                addresses[done] = handles[done].acquire();
            }
        } finally {
            if (done < handles.length) {
                releaseAll(handles, done);
            }
        }
        return addresses;
    }

    private static void release(@Nullable Object[] arguments, int count) {
        for (int i = 0; i < count; i++) {
            if (arguments[i] instanceof Handle handle) {
                handle.release();
            } else if (arguments[i] instanceof Handle[] handles) {
                releaseAll(handles, handles.length);
            }
        }
    }

    private static void releaseAll(Handle[] handles, int count) {
        for (int i = 0; i < count; i++) {
            handles[i].release();
        }
    }
}
