package io.virt4j.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The processes in one PID namespace, as the machine outside sees them. */
final class ProcessesOf implements AutoCloseable {
    private final Path namespace;

    /** As long as it is open the kernel gives the namespace's number to no other, such as that of the next host. */
    private final InputStream held;

    private ProcessesOf(Path namespace, InputStream held) {
        this.namespace = namespace;
        this.held = held;
    }

    /** Those in the namespace of a host that is on. */
    static ProcessesOf host(Path directory) throws IOException {
        long pid =
                Long.parseLong(Files.readString(directory.resolve("init.pid")).strip());
        return new ProcessesOf(namespaceOf(pid).orElseThrow(), Files.newInputStream(link(pid)));
    }

    /** Their command lines' first words. */
    List<String> commands() {
        return ProcessHandle.allProcesses()
                .filter(process -> namespaceOf(process.pid()).equals(Optional.of(namespace)))
                .map(process -> process.info().command().orElse("?"))
                .toList();
    }

    private static Optional<Path> namespaceOf(long pid) {
        try {
            return Optional.of(Files.readSymbolicLink(link(pid)));
        } catch (IOException e) { // It has ended.
            return Optional.empty();
        }
    }

    private static Path link(long pid) {
        return Path.of("/proc/" + pid + "/ns/pid");
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
