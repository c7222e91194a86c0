package io.virt4j.cli;

import io.virt4j.cli.dialect.Parser;
import io.virt4j.cli.dialect.SyntaxError;
import io.virt4j.cli.dialect.Words;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Commands a line at a time, as virsh's shell takes them: with a greeting and prompts. */
abstract class Dialogue {
    final Session session;
    final Output out;

    Dialogue(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /** Runs all lines. The exit status is 0 even after errors, as virsh's is, unless the run is strict. */
    final int run() throws CommandFailed {
        out.notice("Welcome to " + GlobalOptions.programName() + ", the virtualization interactive terminal.\n\n");
        out.notice("Type:  'help' for help with commands\n       'quit' to quit\n\n");
        boolean strict = session.options().isStrict() && !Caller.current().hasTerminal();
        int number = 0;
        try {
            while (!session.isEnded()) {
                String line = read(session.isReadOnly() ? "virsh > " : "virsh # ");
                if (line == null) {
                    break;
                }
                number++;
                if (!run(line) && strict) {
                    out.error("--strict: stopped at line " + number);
                    return 1;
                }
            }
        } catch (IOException e) {
            throw new CommandFailed("cannot read standard input: " + e.getMessage());
        }
        out.print("\n");
        return 0;
    }

    /** The next line, or null at the end. */
    abstract @Nullable String read(String prompt) throws IOException;

    /** Whether the line succeeded, of which the last command counts. */
    boolean run(String line) {
        try {
            return session.run(Parser.parse(Words.of(line), out)) == 0;
        } catch (SyntaxError e) {
            out.errors(e.messages());
            return false;
        }
    }
}
