package io.virt4j.grammar;

import io.virt4j.grammar.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A directory of generated sources that holds just what was written to it. Untouched files keep their time. */
final class SourceDirectory {
    private final Path root;
    private final Set<Path> written = new HashSet<>();

    SourceDirectory(Path root) {
        this.root = root;
    }

    void write(SourceFile source) throws IOException {
        Path file = root.resolve(source.path());
        written.add(file);
        if (Files.exists(file) && Files.readString(file).equals(source.text())) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.text());
    }

    /** Deletes what an earlier grammar left behind. */
    void deleteOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.walk(root)) {
            others = files.filter(Files::isRegularFile)
                    .filter(file -> !written.contains(file))
                    .toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
    }
}
