package io.virt4j.kvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The descriptors of this process, by what they stand for. */
public final class OpenFiles {
    private OpenFiles() {}

    /** How many there are now: of the device, of virtual machines, of vCPUs. */
    public static long ofKvm() {
        return of("kvm");
    }

    /** How many there are of files whose names have that in them. */
    public static long of(String name) {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(descriptor -> isOf(descriptor, name)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Path descriptor, String name) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains(name);
        } catch (IOException e) {
            return false;
        }
    }
}
