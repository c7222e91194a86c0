package io.virt4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the user is told of a command that failed: a line each, after {@code error:}. */
public final class CommandFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;
    private final boolean isLogged;

    public CommandFailed(String... lines) {
        this(true, lines);
    }

    private CommandFailed(boolean isLogged, String... lines) {
        super(String.join("\n", lines));
        this.lines = List.of(lines);
        this.isLogged = isLogged;
    }

    /** One that is not kept in the file that messages are kept in, as some of virsh's are not. */
    public static CommandFailed notLogged(String line) {
        return new CommandFailed(false, line);
    }

    /** The same with more lines. */
    public CommandFailed and(List<String> more) {
        return new CommandFailed(Stream.concat(lines.stream(), more.stream()).toArray(String[]::new));
    }

    /** The same with a line before. */
    public CommandFailed after(String line) {
        return new CommandFailed(line).and(lines);
    }

    /** The same with a line behind the first. */
    public CommandFailed withSecond(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(1, line);
        return new CommandFailed(more.toArray(String[]::new));
    }

    void tell(Output out) {
        for (String line : lines) {
            if (isLogged) {
                out.error(line);
            } else {
                out.complain("error: " + line);
            }
        }
    }
}
