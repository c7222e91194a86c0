package io.virt4j.kvm.embed;

import io.virt4j.Version;
import io.virt4j.host.NodeInfo;
import io.virt4j.xml.Memory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux tells of the machine that this is. (proc(5)) */
public final class HostFacts {
    private static final Pattern RELEASE = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");

    private HostFacts() {}

    static String hostname() {
        return read("/proc/sys/kernel/hostname").strip();
    }

    /** The version of the running kernel. */
    public static Version kernelVersion() {
        return kernelVersion(read("/proc/sys/kernel/osrelease"));
    }

    /** From a release such as {@code 6.1.0-44-amd64}. */
    static Version kernelVersion(String release) {
        Matcher numbers = RELEASE.matcher(release);
        if (!numbers.lookingAt()) {
            return new Version(0, 0, 0);
        }
        String third = numbers.group(3);
        return new Version(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                third == null ? 0 : Integer.parseInt(third));
    }

    static NodeInfo nodeInfo() {
        return nodeInfo(read("/proc/cpuinfo"), read("/proc/meminfo"));
    }

    /** From the text of {@code /proc/cpuinfo} and {@code /proc/meminfo}; the host counts as one NUMA cell. */
    static NodeInfo nodeInfo(String cpuinfo, String meminfo) {
        int cpus = Math.max(1, values(cpuinfo, "processor").size());
        Set<String> sockets = new HashSet<>(values(cpuinfo, "physical id"));
        int socketCount = Math.max(1, sockets.size());
        int cores = Math.max(1, (int) number(values(cpuinfo, "cpu cores"), 1));
        int threads = Math.max(1, cpus / (socketCount * cores));
        Memory memory = Memory.ofKibibytes(number(values(meminfo, "MemTotal"), 0));
        return new NodeInfo(
                "x86_64", memory, cpus, (int) number(values(cpuinfo, "cpu MHz"), 0), 1, socketCount, cores, threads);
    }

    /** What stands behind {@code name} and a colon, for each line that starts so. */
    private static List<String> values(String text, String name) {
        List<String> values = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equals(name)) {
                values.add(line.substring(colon + 1).strip());
            }
        }
        return values;
    }

    /** The whole number that the first value starts with. */
    private static long number(List<String> values, long otherwise) {
        Matcher digits = Pattern.compile("\\d{1,18}").matcher(values.isEmpty() ? "" : values.get(0));
        return digits.lookingAt() ? Long.parseLong(digits.group()) : otherwise;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
