package io.virt4j.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a machine must have to carry a {@link PrivateHost}. */
final class HostRequirements {
    private static final List<Path> DIRECTORIES =
            List.of(Path.of("/usr/sbin"), Path.of("/usr/bin"), Path.of("/sbin"), Path.of("/bin"));

    /** Each with the Debian package that brings it. */
    private static final List<String[]> TOOLS = List.of(
            new String[] {"libvirtd", "libvirt-daemon-system"},
            new String[] {"virtlogd", "libvirt-daemon-system"},
            new String[] {"virtlockd", "libvirt-daemon-system"},
            new String[] {"qemu-system-x86_64", "qemu-system-x86"},
            new String[] {"unshare", "util-linux"},
            new String[] {"nsenter", "util-linux"},
            new String[] {"ip", "iproute2"},
            new String[] {"hostname", "hostname"});

    private HostRequirements() {}

    /** The first thing that is missing, in words; empty if a host can run here. */
    static Optional<String> missing() throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("/proc/self/ns"))) {
            return Optional.of("a private host needs Linux");
        }
        if (uid() != 0) {
            return Optional.of("a private host needs root");
        }
        for (String[] tool : TOOLS) {
            if (!isInstalled(tool[0])) {
                return Optional.of("a private host needs " + tool[0] + " (package " + tool[1] + ")");
            }
        }
        CommandResult probe = CommandResult.of(
                List.of("unshare", "--mount", "--net", "--uts", "--ipc", "--pid", "--cgroup", "--fork", "true"));
        return probe.exitCode() == 0
                ? Optional.empty()
                : Optional.of(
                        "no namespaces may be made here: " + probe.stderr().strip());
    }

    static boolean isInstalled(String tool) {
        return DIRECTORIES.stream().anyMatch(directory -> Files.isExecutable(directory.resolve(tool)));
    }

    private static int uid() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }
}
