package io.virt4j.cli;

import io.virt4j.cli.dialect.Numbers;
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
    private static final int DEFAULT_SIZE = 500;
    private static final int LARGEST_SIZE = 500_000;

    private final History lines;
    private final int size;
    private final Output out;

    private ShellHistory(History lines, int size, Output out) {
        this.lines = lines;
        this.size = size;
        this.out = out;
    }

    /** Reads what earlier shells kept. */
    static ShellHistory load(LineReader reader, Output out) {
        int size = size(out);
        reader.setVariable(LineReader.HISTORY_SIZE, size < 0 ? DEFAULT_SIZE : size);
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

    /** Negative if the user asks for nonsense: then nothing is kept. */
    private static int size(Output out) {
        String wanted = System.getenv("VIRSH_HISTSIZE");
        if (wanted == null) {
            return DEFAULT_SIZE;
        }
        int size;
        try {
            size = Numbers.parse(wanted);
        } catch (NumberFormatException e) {
            out.error("Bad $VIRSH_HISTSIZE value.");
            return -1;
        }
        if (size < 0 || size > LARGEST_SIZE) {
            out.error("$VIRSH_HISTSIZE value should be between 0 and " + LARGEST_SIZE);
            return -1;
        }
        return size;
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
