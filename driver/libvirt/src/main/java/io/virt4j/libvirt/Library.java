package io.virt4j.libvirt;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** libvirt's client library, loaded once a process. Functions are looked up on first use, so any libvirt from 6.0 on serves. */
final class Library {
    private static final String NAME = "libvirt.so.0";

    private static final Map<String, Function> FUNCTIONS = new ConcurrentHashMap<>();

    private static @Nullable NativeLibrary library;

    private Library() {}

    static Function function(String name) {
        Function known = FUNCTIONS.get(name);
        return known != null ? known : lookUp(name);
    }

    private static Function lookUp(String name) {
        NativeLibrary libvirt = load();
        try {
            Function found = libvirt.getFunction(name);
            FUNCTIONS.put(name, found);
            return found;
        } catch (UnsatisfiedLinkError e) {
            throw new VirtException(
                    ErrorCode.NO_SUPPORT, "the installed libvirt does not have " + name + ": a newer one is needed", e);
        }
    }

    /**
     * Loads the library unless it is loaded.
     *
     * @throws VirtException {@link ErrorCode#UNAVAILABLE}
     */
    static synchronized NativeLibrary load() {
        if (library == null) {
            library = open();
        }
        return library;
    }

    private static NativeLibrary open() {
        try {
            NativeLibrary libvirt = NativeLibrary.getInstance(NAME);
            // libvirt prints errors on stderr unless told where they go; abs() takes any argument and does nothing.
            Function nothing = NativeLibrary.getInstance("c").getFunction("abs");
            libvirt.getFunction("virSetErrorFunc").invokeVoid(new Object[] {null, nothing});
            // Must come before the first connection; it costs nothing until EventLoop runs it.
            libvirt.getFunction("virEventRegisterDefaultImpl").invokeInt(new Object[] {});
            return libvirt;
        } catch (UnsatisfiedLinkError e) {
            throw new VirtException(
                    ErrorCode.UNAVAILABLE,
                    NAME
                            + " cannot be loaded: install libvirt's client library (Debian, Ubuntu: apt-get install libvirt0)",
                    e);
        }
    }
}
