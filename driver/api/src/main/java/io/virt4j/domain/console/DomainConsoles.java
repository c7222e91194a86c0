package io.virt4j.domain.console;

import io.virt4j.VirtException;
import java.nio.channels.ByteChannel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The consoles, channels and displays of a running domain. */
public interface DomainConsoles {
    /**
     * Opens a console, serial or parallel device of the running domain for reading what the guest writes and writing what
     * it reads. {@code read} blocks until there is something and returns -1 when the guest's end is gone; reading and
     * writing from two threads is allowed.
     *
     * @param device the device's alias, or null for the first console (virDomainOpenConsole)
     */
    default ByteChannel openConsole(@Nullable String device, Set<ConsoleFlag> flags) {
        throw VirtException.notSupported("virDomainOpenConsole");
    }

    /**
     * Opens a channel between host and guest, as {@link #openConsole} does a console.
     *
     * @param name of the channel or its alias, or null for the first one (virDomainOpenChannel)
     */
    default ByteChannel openChannel(@Nullable String name, Set<ChannelFlag> flags) {
        throw VirtException.notSupported("virDomainOpenChannel");
    }

    /**
     * Connects a socket to a display. (virDomainOpenGraphics)
     *
     * @param index of the display, from 0
     * @param descriptor a socket of this process; its other end speaks VNC or SPICE then
     */
    default void openGraphics(int index, int descriptor, Set<OpenGraphicsFlag> flags) {
        throw VirtException.notSupported("virDomainOpenGraphics");
    }

    /**
     * Connects to a display. (virDomainOpenGraphicsFD)
     *
     * @param index of the display, from 0
     * @return a socket of this process that speaks VNC or SPICE, which is the caller's to close
     */
    default int openGraphicsFd(int index, Set<OpenGraphicsFlag> flags) {
        throw VirtException.notSupported("virDomainOpenGraphicsFD");
    }

    /** Has displays read their certificates anew. (virDomainGraphicsReload) */
    default void graphicsReload(GraphicsReloadType type) {
        throw VirtException.notSupported("virDomainGraphicsReload");
    }

    /**
     * Takes a picture of a screen. (virDomainScreenshot)
     *
     * @param screen from 0, all of the first graphics card before those of the next
     */
    default Screenshot screenshot(int screen) {
        throw VirtException.notSupported("virDomainScreenshot");
    }
}
