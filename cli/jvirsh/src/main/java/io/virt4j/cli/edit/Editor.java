package io.virt4j.cli.edit;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.WorkingDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The program that the user changes text with: {@code VISUAL}, {@code EDITOR}, or what the system has for it. */
final class Editor {
    /** Debian's way to the editor of the user's choice, and what every Unix has. */
    private static final List<String> DEFAULTS = List.of("sensible-editor", "vi");

    /** What a shell would take as it is. */
    private static final Pattern PLAIN = Pattern.compile("[-A-Za-z0-9/_.:@]*");

    private static final int SIGNALED = 128; // Java gives the signal's number above this.

    private final String command;

    private Editor(String command) {
        this.command = command;
    }

    static Editor ofUser() {
        String command = System.getenv("VISUAL");
        if (command == null) {
            command = System.getenv("EDITOR");
        }
        if (command == null) {
            command = DEFAULTS.stream().filter(Editor::isInstalled).findFirst().orElse("vi");
        }
        return new Editor(command);
    }

    /** Runs the editor on the user's terminal and returns when it has ended. */
    void edit(Path file) throws CommandFailed {
        List<String> words = words(file.toString());
        int status;
        try {
            status = new ProcessBuilder(words)
                    .directory(WorkingDirectory.current().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new CommandFailed("cannot run the editor '" + command + "': " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted while the editor ran");
        }
        if (status != 0) {
            throw new CommandFailed("internal error: Child process (" + written(words) + ") unexpected "
                    + (status > SIGNALED ? "fatal signal " + (status - SIGNALED) : "exit status " + status));
        }
    }

    /** A command of more than one plain word is for a shell, which gets the file's name as it is. */
    private List<String> words(String file) throws CommandFailed {
        if (!isPlain(command)) {
            if (!isPlain(file)) {
                throw new CommandFailed(file + ": temporary filename contains shell meta or other unacceptable"
                        + " characters (is $TMPDIR wrong?)");
            }
            return List.of("sh", "-c", command + " " + file);
        }
        if (!isInstalled(command)) {
            throw new CommandFailed("Cannot find '" + command + "' in path: No such file or directory");
        }
        return List.of(command, file);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    private static boolean isInstalled(String program) {
        if (program.indexOf('/') >= 0) {
            return isProgram(program);
        }
        String path = System.getenv("PATH");
        if (program.isEmpty() || path == null) {
            return false;
        }
        for (String directory : path.split(":", -1)) {
            if (isProgram(directory + "/" + program)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProgram(String file) {
        try {
            Path path = InputFile.path(file);
            return Files.isExecutable(path) && !Files.isDirectory(path);
        } catch (CommandFailed e) {
            return false;
        }
    }

    private static String written(List<String> words) {
        return words.size() == 2
                ? String.join(" ", words)
                : "sh -c '" + words.get(2).replace("'", "'\\''") + "'";
    }
}
