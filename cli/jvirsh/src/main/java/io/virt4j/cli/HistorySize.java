package io.virt4j.cli;

import io.virt4j.cli.dialect.Numbers;

/** How many lines the user wants to be kept of what was typed. */
final class HistorySize {
    static final int DEFAULT = 500;

    private static final int LARGEST = 500_000;

    private HistorySize() {}

    /** Negative if the user asks for nonsense, who is told so: then nothing is kept. */
    static int read(Output out) {
        String wanted = Caller.current().environment("VIRSH_HISTSIZE");
        if (wanted == null) {
            return DEFAULT;
        }
        int size;
        try {
            size = Numbers.parse(wanted);
        } catch (NumberFormatException e) {
            out.error("Bad $VIRSH_HISTSIZE value.");
            return -1;
        }
        if (size < 0 || size > LARGEST) {
            out.error("$VIRSH_HISTSIZE value should be between 0 and " + LARGEST);
            return -1;
        }
        return size;
    }
}
