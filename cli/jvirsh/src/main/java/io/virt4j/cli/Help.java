package io.virt4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the user can read about the program and its commands, written from their declarations when jvirsh is built. */
public final class Help {
    private Help() {}

    /** All commands, by group. */
    public static void ofAll(Output out) {
        out.print("Grouped commands:\n\n");
        groups(":", out);
        out.print("\n");
    }

    /** The program's own options, and all commands. */
    static void ofProgram(Output out) {
        String program = GlobalOptions.programName();
        out.print("\n" + program + " [options]... [<commands>]\n" + program + " [options]... <command> [<words>...]\n");
        out.print("\n  options:\n");
        parts().get(0).print(out);
        out.print("  commands (none: they are read from standard input):\n\n");
        groups("", out);
        out.print("\n  (help <group> tells about the commands of a group)\n");
        out.print("\n  (help <command> tells about a command)\n\n");
    }

    /** A command, or else a group of them. */
    public static void of(String name, Output out) throws CommandFailed {
        List<Part> parts = parts();
        for (Part part : parts) {
            if (part.isCommand(name)) {
                part.print(out);
                return;
            }
        }
        for (Part part : parts) {
            if (part.isGroup() && (part.keyword().equals(name) || part.title().equals(name))) {
                part.printGroup(":", out);
                return;
            }
        }
        throw new CommandFailed("command or command group '" + name + "' doesn't exist");
    }

    private static void groups(String afterTitle, Output out) {
        for (Part part : parts()) {
            if (part.isGroup()) {
                part.printGroup(afterTitle, out);
                out.print("\n");
            }
        }
    }

    /** A file that was written from the declarations when jvirsh was built. */
    public static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Help.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of the text, of which each begins with a line that starts with an at sign. */
    private static List<Part> parts() {
        String text = resource("help.txt");
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start >= 0; ) {
            int next = text.indexOf("\n@", start);
            int body = text.indexOf('\n', start) + 1;
            parts.add(new Part(
                    text.substring(start, body - 1), text.substring(body, next < 0 ? text.length() : next + 1)));
            start = next < 0 ? -1 : next + 1;
        }
        return parts;
    }

    private record Part(String head, String text) {
        private static final String GROUP = "@group ";
        private static final String COMMAND = "@command ";

        boolean isGroup() {
            return head.startsWith(GROUP);
        }

        boolean isCommand(String name) {
            return head.startsWith(COMMAND)
                    && ("|" + head.substring(COMMAND.length()) + "|").contains("|" + name + "|");
        }

        String keyword() {
            return head.substring(GROUP.length(), head.indexOf(' ', GROUP.length()));
        }

        String title() {
            return head.substring(head.indexOf(' ', GROUP.length()) + 1);
        }

        void printGroup(String afterTitle, Output out) {
            out.line(" " + title() + " (help keyword '" + keyword() + "')" + afterTitle);
            print(out);
        }

        void print(Output out) {
            out.print(text);
        }
    }
}
