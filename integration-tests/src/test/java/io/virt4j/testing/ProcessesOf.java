package io.virt4j.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
        return all().map(process -> process.info().command().orElse("?")).toList();
    }

    /** Waits for the kernel, which ends all of a namespace's processes after the first, one by one. */
    void awaitEnd() throws Exception {
        for (ProcessHandle process : all().toList()) {
            process.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private Stream<ProcessHandle> all() {
        return ProcessHandle.allProcesses()
                .filter(process -> namespaceOf(process.pid()).equals(Optional.of(namespace)));
    }

    private static Optional<Path> namespaceOf(long pid) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/" + pid + "/ns/pid")));
        } catch (IOException e) { // It has ended.
            return Optional.empty();
        }
    }
}
