package io.virt4j.cli;

import org.jline.utils.Signals;

/** Ctrl-C while something is under way that it is to end, and not jvirsh. Closing this gives it its old meaning back. */
public final class Interrupts implements AutoCloseable {
    private static final String SIGNAL = "INT";

    private final Object before;

    private Interrupts(Object before) {
        this.before = before;
    }

    /** Runs the action on a thread of its own whenever the user presses Ctrl-C. */
    public static Interrupts to(Runnable action) {
        return new Interrupts(Signals.register(SIGNAL, action));
    }

    @Override
    public void close() {
        Signals.unregister(SIGNAL, before);
    }
}
