package io.virt4j.cli;

/** Ctrl-C while something is under way that it is to end, and not jvirsh. Closing this gives it its old meaning back. */
public final class Interrupts implements AutoCloseable {
    private final Runnable end;

    private Interrupts(Runnable end) {
        this.end = end;
    }

    /** Runs the action on a thread of its own whenever the user presses Ctrl-C. */
    public static Interrupts to(Runnable action) {
        return new Interrupts(Caller.current().onInterrupt(action));
    }

    @Override
    public void close() {
        end.run();
    }
}
