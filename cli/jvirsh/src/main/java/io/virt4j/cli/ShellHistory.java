package io.virt4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.History;
import org.jline.reader.LineReader;

/** The lines that the user typed, which the shell keeps in virsh's file. */
final class ShellHistory {
    private final History lines;
    private final int size;
    private final Output out;

    private ShellHistory(History lines, int size, Output out) {
        this.lines = lines;
        this.size = size;
        this.out = out;
    }

    /**
     * Reads what earlier shells kept.
     *
     * @param size how many lines are kept; if it is negative, none are
     */
    static ShellHistory load(LineReader reader, int size, Output out) {
        reader.setVariable(LineReader.HISTORY_SIZE, size < 0 ? HistorySize.DEFAULT : size);
        ShellHistory history = new ShellHistory(reader.getHistory(), size, out);
        if (size >= 0 && Files.exists(file())) {
            try {
                new String(Files.readAllBytes(file()), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .forEach(history.lines::add);
            } catch (IOException e) {
                out.error("Failed to read file '" + file() + "': " + InputFile.reason(e));
            }
        }
        return history;
    }

    private static Path directory() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path parent = cache == null || cache.isEmpty() ? Path.of(home(), ".cache") : Path.of(cache);
        return parent.resolve("libvirt/virsh");
    }

    private static Path file() {
        return directory().resolve("history");
    }

    private static String home() {
        String home = System.getenv("HOME");
        return home != null ? home : System.getProperty("user.home", "/");
    }

    /** Keeps the last lines for the next shell. */
    void save() {
        if (size < 0) {
            return;
        }
        List<String> kept = new ArrayList<>();
        lines.forEach(entry -> kept.add(entry.line()));
        Path file = file();
        try {
            Files.createDirectories(directory());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, kept.subList(Math.max(0, kept.size() - size), kept.size()));
        } catch (IOException e) {
            out.error("Failed to write '" + file + "': " + InputFile.reason(e));
        }
    }
}
