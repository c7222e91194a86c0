package io.virt4j.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Commands from standard input, which are shown as if they were typed. */
final class Script extends Dialogue {
    /** Of a terminal that tells nothing of itself. */
    private static final int COLUMNS = 80;

    private static final int SCROLLED_COLUMNS = COLUMNS / 3 * 2;

    private final InputStream input;
    private final boolean echoes = !Caller.current().hasTerminal();

    Script(Session session, InputStream input) {
        super(session);
        this.input = input;
    }

    @Override
    @Nullable
    String read(String prompt) throws IOException {
        out.print(prompt);
        if (input.available() == 0) {
            out.flush(); // Whoever gives a line at a time wants to read what came of the last one.
        }
        byte[] line = readLine();
        if (line == null) {
            return null;
        }
        if (echoes) {
            echo(prompt, line);
        }
        return new String(line, StandardCharsets.UTF_8);
    }

    /** As virsh's line editor, which scrolls to the end of a line that is too long for a terminal without movements. */
    private void echo(String prompt, byte[] line) {
        if (prompt.length() + line.length < COLUMNS - 1 || hasMovements()) {
            out.write(line);
        } else {
            out.print("\r<");
            out.write(Arrays.copyOfRange(line, line.length - SCROLLED_COLUMNS + 1, line.length));
        }
        out.print("\n");
    }

    private static boolean hasMovements() {
        String terminal = Caller.current().environment("TERM");
        return terminal != null && !terminal.isEmpty() && !terminal.equals("dumb");
    }

    /** The next line, or null at the end. As in virsh's line editor, a carriage return ends a line and a NUL is nothing. */
    private byte @Nullable [] readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && next != '\r') {
            if (next != 0) {
                line.write(next);
            }
            next = input.read();
        }
        return line.toByteArray();
    }
}
