package io.virt4j.cli.domain;

import io.virt4j.ConsoleFlag;
import io.virt4j.Domain;
import io.virt4j.DomainState;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.GlobalOptions;
import io.virt4j.cli.Output;
import io.virt4j.cli.RawTerminal;
import io.virt4j.cli.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The user's terminal on the console of a domain, until the user leaves or the console ends. */
final class ConsoleSession {
    private static final int BUFFER = 4096;

    private final ByteChannel console;
    private final int escape;
    private final Output out;
    private final CountDownLatch over = new CountDownLatch(1);

    private ConsoleSession(ByteChannel console, int escape, Output out) {
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
            new ConsoleSession(console, options.escape(), out).run();
        } catch (IOException e) {
            throw new CommandFailed("the console broke: " + e.getMessage());
        }
    }

    private void run() {
        start("virt4j-console-output", this::showGuest);
        start("virt4j-console-input", this::sendKeys);
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void showGuest() {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            for (int count = console.read(buffer); count >= 0; count = console.read(buffer)) {
                out.write(buffer.array(), count);
                out.flush();
                buffer.clear();
            }
        } catch (IOException e) {
            // The console is gone, or the user left: either way there is no more to show.
        } finally {
            over.countDown();
        }
    }

    private void sendKeys() {
        byte[] keys = new byte[BUFFER];
        InputStream input = System.in;
        try {
            for (int count = input.read(keys); count >= 0; count = input.read(keys)) {
                int length = beforeEscape(keys, count);
                console.write(ByteBuffer.wrap(keys, 0, length));
                if (length < count) {
                    break;
                }
            }
        } catch (IOException e) {
            // As above.
        } finally {
            over.countDown();
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
