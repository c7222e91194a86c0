package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.GlobalOptions;
import io.virt4j.cli.Output;
import io.virt4j.cli.RawTerminal;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.console.ConsoleFlag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The user's terminal on the console of a domain, until the user leaves or the console ends. */
final class ConsoleSession {
    private static final int BUFFER = 4096;

    private final RawTerminal terminal;
    private final ByteChannel console;
    private final int escape;
    private final Output out;
    private volatile boolean over;

    private ConsoleSession(RawTerminal terminal, ByteChannel console, int escape, Output out) {
        this.terminal = terminal;
        this.console = console;
        this.escape = escape;
        this.out = out;
    }

    /**
     * Connects and returns when it is over.
     *
     * @param device the alias of the console device, or null for the first
     */
    static void open(Domain domain, @Nullable String device, Set<ConsoleFlag> flags, Session session)
            throws CommandFailed {
        if (domain.state().state().equals(DomainState.SHUTOFF)) {
            throw new CommandFailed("The domain is not running");
        }
        if (!RawTerminal.isAvailable()) {
            throw new CommandFailed("Cannot run interactive console without a controlling TTY");
        }
        Output out = session.out();
        GlobalOptions options = session.options();
        out.notice("Connected to domain '" + domain.name() + "'\n");
        String control = options.escapeName().startsWith("^")
                ? " (Ctrl + " + options.escapeName().charAt(1) + ")"
                : "";
        out.notice("Escape character is " + options.escapeName() + control + "\n");
        out.flush();
        try (RawTerminal terminal = RawTerminal.open();
                ByteChannel console = domain.openConsole(device, flags)) {
            new ConsoleSession(terminal, console, options.escape(), out).run();
        } catch (IOException e) {
            throw new CommandFailed("the console broke: " + e.getMessage());
        }
    }

    private void run() throws IOException {
        Thread keys = new Thread(this::sendKeys, "virt4j-console-input");
        keys.setDaemon(true);
        keys.start();
        try {
            showGuest();
        } finally {
            over = true;
            console.close(); // Ends a write that waits for the guest.
            join(keys); // Or it would take what the user types for the next command.
        }
    }

    private void showGuest() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            for (int count = console.read(buffer); count >= 0; count = console.read(buffer)) {
                out.write(buffer.array(), count);
                out.flush();
                buffer.clear();
            }
        } catch (ClosedChannelException e) {
            // The user has left.
        }
    }

    /** Types to the guest what the user types, until the escape character; then the console is closed. */
    private void sendKeys() {
        byte[] keys = new byte[BUFFER];
        try (console) {
            while (!over) {
                int count = terminal.read(keys);
                int length = beforeEscape(keys, count);
                console.write(ByteBuffer.wrap(keys, 0, length));
                if (length < count) {
                    return;
                }
            }
        } catch (IOException e) {
            // The console or the terminal is gone: whoever reads the console sees its end.
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int beforeEscape(byte[] keys, int count) {
        for (int i = 0; i < count; i++) {
            if (Byte.toUnsignedInt(keys[i]) == escape) {
                return i;
            }
        }
        return count;
    }
}
