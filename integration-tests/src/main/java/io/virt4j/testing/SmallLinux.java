package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A small kernel for guests of the direct engine, and its program, as {@code integration-tests/build-kernel} makes them. */
public final class SmallLinux {
    /**
     * What a kernel has to be told of a host that emulates ring 0 to get along there: what not to use, and that guest time
     * passes ten times slower than it seems, for fewer timer interrupts.
     */
    public static final String PARAMETERS =
            "console=ttyS0 reboot=k panic=-1 lpj=100000 tsc_early_khz=20000000 tsc=reliable"
                    + " no_timer_check rodata=off noxsave nopku nopcid noinvpcid clearcpuid=308,295,141,151 quiet";

    private final Path directory;

    private SmallLinux(Path directory) {
        this.directory = directory;
    }

    /** A kernel of that configuration, {@code minimal}, {@code devices} or {@code acpi}; empty where it was not built. */
    public static Optional<SmallLinux> find(String variant) {
        SmallLinux linux = new SmallLinux(UserCache.directory("linux-" + variant));
        return Optional.of(linux).filter(found -> Files.isReadable(found.vmlinux()));
    }

    /** The same, where a test is skipped without it. */
    public static SmallLinux orSkip(String variant) {
        Optional<SmallLinux> linux = find(variant);
        assumeTrue(linux.isPresent(), "there is no small kernel; run integration-tests/build-kernel " + variant);
        return linux.orElseThrow();
    }

    /** The kernel as an ELF file. */
    public Path vmlinux() {
        return directory.resolve("vmlinux");
    }

    /** The kernel, packed. */
    public Path bzImage() {
        return directory.resolve("bzImage");
    }

    /** The guest's program. */
    public Path init() {
        return directory.resolve("init");
    }

    /** An initial RAM disk with the program alone, written to a directory. */
    public Path initrd(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CpioArchive archive = new CpioArchive(bytes)) {
            archive.directory("dev");
            archive.device("dev/console", 5, 1);
            archive.file("init", Files.readAllBytes(init()), 0755);
        }
        return Files.write(folder.resolve("initrd"), bytes.toByteArray());
    }
}
