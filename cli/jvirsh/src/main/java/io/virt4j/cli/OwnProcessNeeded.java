package io.virt4j.cli;

/** What a caller throws whose command this process cannot run for it, and of which nothing was done yet. */
public final class OwnProcessNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is thrown often has no stack. */
    public OwnProcessNeeded() {
        super(null, null, false, false);
    }
}
