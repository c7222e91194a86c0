package io.virt4j.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Commands from standard input, which are shown as if they were typed. */
final class Script extends Dialogue {
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
        String line = readLine();
        if (line != null && echoes) {
            out.line(line);
        }
        return line;
    }

    /** The next line, or null at the end. As in virsh's line editor, a carriage return ends a line and a NUL is nothing. */
    private @Nullable String readLine() throws IOException {
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
        return line.toString(StandardCharsets.UTF_8);
    }
}
