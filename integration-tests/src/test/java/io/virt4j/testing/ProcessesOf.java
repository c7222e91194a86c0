package io.virt4j.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The processes in one PID namespace, as the machine outside sees them. */
final class ProcessesOf {
    private final Path namespace;

    private ProcessesOf(Path namespace) {
        this.namespace = namespace;
    }

    /** Those in the namespace of a host that is on. */
    static ProcessesOf host(Path directory) throws IOException {
        String pid = Files.readString(directory.resolve("init.pid")).strip();
        return new ProcessesOf(namespaceOf(Long.parseLong(pid)).orElseThrow());
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
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/" + pid + "/ns/pid")));
        } catch (IOException e) { // It has ended.
            return Optional.empty();
        }
    }
}
