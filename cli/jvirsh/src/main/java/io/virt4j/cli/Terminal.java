package io.virt4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel says about our standard streams. */
final class Terminal {
    private Terminal() {}

    /** Whether standard input is a terminal. */
    static boolean isStandardInput() {
        return isTerminal("0");
    }

    /** Whether standard output is a terminal. */
    static boolean isStandardOutput() {
        return isTerminal("1");
    }

    private static boolean isTerminal(String descriptor) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
