package io.virt4j.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The screen of a console: what a guest, or a program on a terminal, wrote so far, read by a thread of its own, and the keys
 * to answer.
 */
public final class GuestConsole implements AutoCloseable {
    private final ByteChannel channel;
    private final StringBuilder screen = new StringBuilder();
    private boolean ended;
    private @Nullable IOException failure;

    /** Takes over the channel: it is closed with the console. */
    public GuestConsole(ByteChannel channel) {
        this.channel = channel;
        Thread reader = new Thread(this::read, "guest console");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Waits until the guest has written a text since the console was opened.
     *
     * @throws TimeoutException with what it wrote, if the text is not there after {@code timeout}
     * @throws IOException if the console ends before
     */
    public void awaitText(String text, Duration timeout) throws IOException, TimeoutException, InterruptedException {
        awaitText(text, 1, timeout);
    }

    /** The same until it has written it so many times. */
    public synchronized void awaitText(String text, int times, Duration timeout)
            throws IOException, TimeoutException, InterruptedException {
        await("'" + text + "'", timeout, () -> screen.toString().split(Pattern.quote(text), -1).length > times);
    }

    /** Waits until what the guest has written contains a match, and returns the last one's first group. */
    public synchronized String awaitMatch(Pattern wanted, Duration timeout)
            throws IOException, TimeoutException, InterruptedException {
        await(wanted.toString(), timeout, () -> wanted.matcher(screen).find());
        return wanted.matcher(screen)
                .results()
                .reduce((first, last) -> last)
                .orElseThrow()
                .group(1);
    }

    private void await(String what, Duration timeout, BooleanSupplier isThere)
            throws IOException, TimeoutException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!isThere.getAsBoolean()) {
            if (ended) {
                throw new IOException("the console ended without " + what + ":\n" + screen, failure);
            }
            long millis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (millis <= 0) {
                throw new TimeoutException("no " + what + " on the console after " + timeout + ":\n" + screen);
            }
            wait(millis);
        }
    }

    /**
     * Waits until the console ends.
     *
     * @return all that was written
     * @throws TimeoutException with that, if it does not end
     */
    public synchronized String awaitEnd(Duration timeout) throws TimeoutException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!ended) {
            long millis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (millis <= 0) {
                throw new TimeoutException("the console has not ended after " + timeout + ":\n" + screen);
            }
            wait(millis);
        }
        return screen.toString();
    }

    /** All that was written so far. */
    public synchronized String text() {
        return screen.toString();
    }

    /** Types a line and the enter key. */
    public void type(String line) throws IOException {
        press(line + "\r");
    }

    /** Types characters, control characters among them. */
    public void press(String characters) throws IOException {
        ByteBuffer keys = StandardCharsets.UTF_8.encode(characters);
        while (keys.hasRemaining()) {
            channel.write(keys);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        try {
            while (channel.read(buffer) >= 0) {
                append(StandardCharsets.ISO_8859_1.decode(buffer.flip()).toString());
                buffer.clear();
            }
            end(null);
        } catch (IOException e) {
            end(e);
        }
    }

    private synchronized void append(String text) {
        screen.append(text);
        notifyAll();
    }

    private synchronized void end(@Nullable IOException reason) {
        ended = true;
        failure = reason;
        notifyAll();
    }
}
