package io.virt4j.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Documents of libvirt's own, a folder for each kind, in the directory that the environment variable {@code
 * VIRT4J_CORPUS} or the system property {@code virt4j.corpus} names.
 */
public final class Corpus {
    private Corpus() {}

    /** The documents of one kind; skips the test where there is no corpus. */
    public static List<Path> documents(String kind) throws IOException {
        return files(root().resolve(kind));
    }

    /** The documents of all kinds. */
    public static List<Path> documents() throws IOException {
        return files(root());
    }

    private static Path root() {
        Optional<Path> root = Stream.of(System.getProperty("virt4j.corpus"), System.getenv("VIRT4J_CORPUS"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .findFirst();
        Assumptions.assumeTrue(root.isPresent(), "no corpus of documents: VIRT4J_CORPUS is not set");
        return root.orElseThrow();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            if (documents.isEmpty()) {
                throw new IOException("no documents in " + directory);
            }
            return documents;
        }
    }
}
