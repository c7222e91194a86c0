package io.virt4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel says about the standard streams of processes. */
public final class Terminal {
    private Terminal() {}

    /** Whether standard input is a terminal. */
    static boolean isStandardInput() {
        return isTerminal("self", 0);
    }

    /** Whether standard output is a terminal. */
    static boolean isStandardOutput() {
        return isTerminal("self", 1);
    }

    /** Whether a stream of a process, by its number or {@code self}, is a terminal. */
    public static boolean isTerminal(String process, int stream) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/" + process + "/fd/" + stream))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
