package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.channels.ByteChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The consoles of one run of a guest, which outlive its resets. */
final class GuestConsoles {
    private final ConsoleNames names;
    private final Map<ConsolePort, SerialConsole> lines = new EnumMap<>(ConsolePort.class);

    GuestConsoles(ConsoleNames names) {
        this.names = names;
        names.ports().forEach(port -> lines.put(port, new SerialConsole()));
    }

    /** The line at a port; null if the guest has none there. */
    @Nullable
    SerialConsole line(ConsolePort port) {
        return lines.get(port);
    }

    /**
     * Opens one.
     *
     * @param name null for the first
     * @param force disconnects who has it open
     */
    ByteChannel open(@Nullable String name, boolean force) {
        SerialConsole line = names.find(name).map(lines::get).orElse(null);
        if (line == null) {
            throw new VirtException(
                    ErrorCode.INTERNAL_ERROR,
                    name == null
                            ? "internal error: the domain has no console: add a <serial type='pty'/>"
                            : "internal error: cannot find character device '" + name + "'");
        }
        return line.open(force);
    }

    /** The last lines that the guest said on its first console, whether somebody has read them or not. */
    List<String> lastLines() {
        SerialConsole line = names.find(null).map(lines::get).orElse(null);
        return line == null ? List.of() : LastLines.of(line.tail());
    }

    void guestEnded() {
        lines.values().forEach(SerialConsole::guestEnded);
    }
}
