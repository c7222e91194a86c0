package io.virt4j.cli.resident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/** What the program was made from, when it changes: then this JVM runs what is out of date. */
final class Changes {
    /** What a build writes, and tests, of which nothing runs here. */
    private static final Set<String> LEFT_OUT = Set.of("target", "test");

    private final List<Path> roots;

    /** Those of directories, and of all directories in them. */
    Changes(List<Path> roots) {
        this.roots = roots;
    }

    /** Waits for the first one. */
    void await() {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            for (Path root : roots) {
                Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                            throws IOException {
                        if (!directory.equals(root)
                                && LEFT_OUT.contains(directory.getFileName().toString())) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        directory.register(
                                watch,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
            watch.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
