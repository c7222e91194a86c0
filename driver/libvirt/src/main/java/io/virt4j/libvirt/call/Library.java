package io.virt4j.libvirt.call;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.ptr.LongByReference;
import io.virt4j.ErrorCode;
import io.virt4j.Version;
import io.virt4j.VirtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** libvirt's client library, loaded once a process. Functions are looked up on first use, so any libvirt from 6.0 on serves. */
public final class Library {
    private static final String NAME = "libvirt.so.0";
    private static final int NEVER = -1;
    private static final String VERSIONS = "/io/virt4j/libvirt/binding/since.properties";

    private static final Map<String, Function> FUNCTIONS = new ConcurrentHashMap<>();

    private static @Nullable NativeLibrary library;
    private static boolean hasEventLoop;

    private Library() {}

    /**
     * A function of libvirt's, or of its libraries for one hypervisor.
     *
     * @throws VirtException {@link VirtException#isNotSupported()} if the installed libvirt is too old to have it
     */
    public static Function function(String name) {
        Function known = FUNCTIONS.get(name);
        return known != null ? known : lookUp(name);
    }

    private static Function lookUp(String name) {
        load();
        try {
            Function found = NativeLibrary.getInstance(libraryOf(name)).getFunction(name);
            FUNCTIONS.put(name, found);
            return found;
        } catch (UnsatisfiedLinkError e) {
            throw new VirtException(ErrorCode.NO_SUPPORT, missing(name), e);
        }
    }

    private static String libraryOf(String function) {
        if (function.contains("DomainQemu")) {
            return "libvirt-qemu.so.0";
        }
        return function.startsWith("virDomainLxc") ? "libvirt-lxc.so.0" : NAME;
    }

    private static String missing(String function) {
        Properties versions = new Properties();
        try (InputStream list = Library.class.getResourceAsStream(VERSIONS)) {
            versions.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return function + " needs libvirt " + versions.getProperty(function, "of a later version")
                + " or newer; the installed one is " + version();
    }

    /** The version of the installed library. (virGetVersion) */
    public static Version version() {
        LongByReference version = new LongByReference();
        Call.number("virGetVersion", version, null, null);
        return Version.of(version.getValue());
    }

    /**
     * Loads the library unless it is loaded.
     *
     * @throws VirtException {@link ErrorCode#UNAVAILABLE}
     */
    public static synchronized NativeLibrary load() {
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
            // Must come before the first connection; it costs nothing until somebody runs it.
            hasEventLoop = isEventLoopRegistered(libvirt, nothing);
            if (!hasEventLoop) {
                libvirt.getFunction("virEventRegisterDefaultImpl").invokeInt(new Object[] {});
            }
            return libvirt;
        } catch (UnsatisfiedLinkError e) {
            throw new VirtException(
                    ErrorCode.UNAVAILABLE,
                    NAME
                            + " cannot be loaded: install libvirt's client library (Debian, Ubuntu: apt-get install libvirt0)",
                    e);
        }
    }

    /** Timeouts can be added only where an event loop is registered. */
    private static boolean isEventLoopRegistered(NativeLibrary libvirt, Function nothing) {
        int timer = libvirt.getFunction("virEventAddTimeout").invokeInt(new Object[] {NEVER, nothing, null, null});
        if (timer < 0) {
            return false;
        }
        libvirt.getFunction("virEventRemoveTimeout").invokeInt(new Object[] {timer});
        return true;
    }

    /** Whether the program had an event loop of its own before this library was loaded. It runs that; nobody else should. */
    public static synchronized boolean hasEventLoop() {
        load();
        return hasEventLoop;
    }
}
