package io.virt4j.cli;

import io.virt4j.cli.dialect.Parser;
import io.virt4j.cli.dialect.SyntaxError;
import io.virt4j.cli.dialect.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Commands from standard input, a line at a time, as virsh's shell takes them: with a greeting, prompts and an echo. */
final class Script {
    private final Session session;
    private final Output out;

    Script(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /** Runs all lines. The exit status is 0 even after errors, as virsh's is. */
    int run(InputStream input) throws CommandFailed {
        session.setInteractive();
        boolean echoes = !Caller.current().hasTerminal();
        greet();
        try {
            while (!session.isEnded()) {
                out.print(session.isReadOnly() ? "virsh > " : "virsh # ");
                out.flush();
                String line = readLine(input);
                if (line == null) {
                    break;
                }
                if (echoes) {
                    out.line(line);
                }
                run(line);
            }
        } catch (IOException e) {
            throw new CommandFailed("cannot read standard input: " + e.getMessage());
        }
        out.print("\n");
        return 0;
    }

    /** The next line, or null at the end. As in virsh's line editor, a carriage return ends a line and a NUL is nothing. */
    private static @Nullable String readLine(InputStream input) throws IOException {
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

    private void greet() {
        out.notice("Welcome to " + GlobalOptions.programName() + ", the virtualization interactive terminal.\n\n");
        out.notice("Type:  'help' for help with commands\n       'quit' to quit\n\n");
    }

    private void run(String line) {
        try {
            session.run(Parser.parse(Words.of(line), out));
        } catch (SyntaxError e) {
            out.errors(e.messages());
        }
    }
}
