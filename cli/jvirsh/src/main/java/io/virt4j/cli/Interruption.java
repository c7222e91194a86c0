package io.virt4j.cli;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The user's wish that a long operation end: Ctrl-C at the terminal, which ends the operation instead of the program while
 * this is open. Without a terminal Ctrl-C means what it always does.
 */
public final class Interruption implements AutoCloseable {
    private static final String SIGNAL = "INT";

    private volatile boolean wanted;
    private final @Nullable Object before;

    private Interruption(boolean hasTerminal) {
        before = hasTerminal ? Signals.register(SIGNAL, () -> wanted = true) : null;
    }

    /** Listens for it. */
    public static Interruption listen() {
        return new Interruption(RawTerminal.isAvailable());
    }

    /** Whether it came. */
    public boolean isWanted() {
        return wanted;
    }

    @Override
    public void close() {
        if (before != null) {
            Signals.unregister(SIGNAL, before);
        }
    }
}
