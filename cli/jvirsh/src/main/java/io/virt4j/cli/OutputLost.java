package io.virt4j.cli;

import java.io.IOException;

/** What ends a run whose output cannot be written. */
final class OutputLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What a shell reports for a program that SIGPIPE ended, as it ends others when nobody reads on. */
    private static final int BROKEN_PIPE_STATUS = 128 + 13;

    OutputLost(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Ends the run: without a word where the reader has gone, with an error where the disk is full. */
    int report() {
        String reason = String.valueOf(getMessage());
        if (reason.equals("Broken pipe")) {
            return BROKEN_PIPE_STATUS;
        }
        try {
            new Output().error("cannot write the output: " + reason);
        } catch (OutputLost e) {
            // Standard error is lost too: the status has to say it.
        }
        return 1;
    }
}
