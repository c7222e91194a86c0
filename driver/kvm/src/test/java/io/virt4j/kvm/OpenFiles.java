package io.virt4j.kvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The descriptors of this process that stand for KVM. */
public final class OpenFiles {
    private OpenFiles() {}

    /** How many there are now: of the device, of virtual machines, of vCPUs. */
    public static long ofKvm() {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(OpenFiles::isKvm).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKvm(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("kvm");
        } catch (IOException e) {
            return false;
        }
    }
}
