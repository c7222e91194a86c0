package io.virt4j.benchmarks;

import io.virt4j.kvm.vm.Kvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM of its own that makes machine after machine and tells what each takes of the host's memory. Its heap is all there
 * from the start, so that what the garbage collector takes and gives back does not count. Each machine holds 64 KiB of
 * guest memory, of which it has touched a page or two.
 */
final class ResidentMachines {
    private static final int MACHINES = 100;

    private ResidentMachines() {}

    static long kibibytesOfOne() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx64m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ResidentMachines.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException("the JVM for resident memory failed");
        }
        return Long.parseLong(printed.strip());
    }

    public static void main(String[] args) throws IOException {
        List<JavaMonitor> machines = new ArrayList<>();
        try (Kvm kvm = Kvm.open()) {
            for (int i = 0; i < MACHINES; i++) {
                add(kvm, machines);
            }
            long before = residentKib();
            for (int i = 0; i < MACHINES; i++) {
                add(kvm, machines);
            }
            System.out.println((residentKib() - before) / MACHINES);
            machines.forEach(JavaMonitor::close);
        }
    }

    private static void add(Kvm kvm, List<JavaMonitor> machines) {
        JavaMonitor machine = new JavaMonitor(kvm, "split");
        machines.add(machine);
        machine.run();
    }

    private static long residentKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
