package io.virt4j.kvm.boot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a guest is to be booted from.
 *
 * @param image a kernel
 * @param initrd a file that the kernel finds in its memory, or null for none
 * @param commandLine empty for none
 * @param tables what tells the guest of its processors and devices
 * @param protocol how the image is entered, if it offers that
 */
public record BootSource(
        Path image,
        @Nullable Path initrd,
        String commandLine,
        MemoryMap map,
        PlatformTables tables,
        BootProtocol protocol) {
    /** A source without tables, entered as the image likes it best. */
    public BootSource(Path image, @Nullable Path initrd, String commandLine, MemoryMap map) {
        this(image, initrd, commandLine, map, PlatformTables.NONE, BootProtocol.ANY);
    }

    /** The same with this command line. */
    public BootSource withCommandLine(String other) {
        return new BootSource(image, initrd, other, map, tables, protocol);
    }

    /** The same with these tables. */
    public BootSource withTables(PlatformTables others) {
        return new BootSource(image, initrd, commandLine, map, others, protocol);
    }

    /** The same with this protocol. */
    public BootSource withProtocol(BootProtocol other) {
        return new BootSource(image, initrd, commandLine, map, tables, other);
    }
}
