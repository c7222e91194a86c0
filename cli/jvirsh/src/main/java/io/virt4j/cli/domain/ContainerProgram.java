package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SecurityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A program inside a container. The kernel lets no process with several threads into some namespaces, and a JVM has several;
 * so it is the program {@code nsenter} that enters them and becomes the other.
 */
final class ContainerProgram {
    private final Domain container;
    private final List<Integer> namespaces;
    private final List<String> words;

    /**
     * A program that does not run yet.
     *
     * @param namespaces descriptors of the container's namespaces
     */
    ContainerProgram(Domain container, List<Integer> namespaces, List<String> words) {
        this.container = container;
        this.namespaces = namespaces;
        this.words = words;
    }

    /**
     * Runs it to its end, with the files of this process.
     *
     * @param model what confines the container; null for a program that is not confined
     */
    void run(@Nullable SecurityModel model, @Nullable SecurityLabel label) throws CommandFailed {
        // Who enters a label keeps it, so a thread does that which is good for nothing else.
        FutureTask<Process> start = new FutureTask<>(() -> start(model, label));
        Thread thread = new Thread(start, "virt4j-container-program");
        thread.start();
        try {
            Process process = start.get();
            int status = process.waitFor();
            if (status != 0) {
                throw new CommandFailed(
                        "internal error: Child process (" + process.pid() + ") unexpected exit status " + status);
            }
        } catch (ExecutionException e) {
            throw new CommandFailed(
                    e.getCause() instanceof VirtException refused
                            ? refused.getMessage()
                            : "cannot run nsenter (package util-linux): " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(@Nullable SecurityModel model, @Nullable SecurityLabel label) throws IOException {
        List<String> command = new ArrayList<>();
        command.add("nsenter");
        // Such a file is a link to mnt:[4026531841], say. The kernel refuses to enter where one is already.
        String files = "/proc/" + ProcessHandle.current().pid() + "/fd/";
        for (int namespace : namespaces) {
            String name = Files.readSymbolicLink(Path.of(files + namespace)).toString();
            String kind = name.substring(0, Math.max(0, name.indexOf(':')));
            if (!name.equals(
                    Files.readSymbolicLink(Path.of("/proc/self/ns", kind)).toString())) {
                command.add((kind.equals("mnt") ? "--mount=" : "--" + kind + "=") + files + namespace);
            }
        }
        command.add("--");
        command.addAll(words);
        if (model != null && label != null) {
            container.lxcEnterSecurityLabel(model, label);
        }
        return new ProcessBuilder(command).inheritIO().start();
    }
}
