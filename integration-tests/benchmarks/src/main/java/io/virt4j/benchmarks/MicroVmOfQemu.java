package io.virt4j.benchmarks;

import io.virt4j.testing.SmallLinux;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * QEMU's machine for small guests, with a small Linux.
 *
 * @param millis from the process' start to what ended the boot
 * @param isUp whether the guest's program ran; KVM stopped in an internal error otherwise
 */
record MicroVmOfQemu(long millis, boolean isUp) {
    /** @throws IOException if QEMU is not installed, or ends otherwise */
    static MicroVmOfQemu boot(SmallLinux linux, Path initrd) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        "qemu-system-x86_64",
                        "-M",
                        "microvm,accel=kvm,rtc=on,pit=on,pic=on,isa-serial=on,acpi=off",
                        "-cpu",
                        "qemu64",
                        "-m",
                        "32",
                        "-nodefaults",
                        "-no-reboot",
                        "-display",
                        "none",
                        "-serial",
                        "stdio",
                        "-kernel",
                        linux.vmlinux().toString(),
                        "-initrd",
                        initrd.toString(),
                        "-append",
                        SmallLinux.PARAMETERS)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.ISO_8859_1)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                boolean isUp = line.contains(GuestBoots.LINUX_IS_UP);
                if (isUp || line.contains("KVM internal error")) {
                    return new MicroVmOfQemu(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), isUp);
                }
            }
            throw new IOException("QEMU ended with " + process.waitFor());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
