package io.virt4j.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * A line that the user types and does not see: at the terminal of the process even where standard input is another, or
 * from standard input where there is no terminal. (getpass(3))
 */
public final class HiddenLine {
    private static final File TERMINAL = new File("/dev/tty");

    private HiddenLine() {}

    /** Reads it, without its end. */
    public static String read() throws IOException {
        InputStream keys;
        try {
            keys = Files.newInputStream(TERMINAL.toPath());
        } catch (IOException e) {
            return TerminalAuthentication.readLine(Caller.current().in()); // A process need not have a terminal.
        }
        try (keys;
                Echo off = new Echo(TERMINAL.getPath())) {
            return readLine(keys);
        }
    }

    /** The end of the line is not shown either, so it is made up for. */
    private static String readLine(InputStream keys) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = keys.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = keys.read();
        }
        if (next == '\n') {
            try (OutputStream terminal = new FileOutputStream(TERMINAL)) {
                terminal.write('\n');
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
