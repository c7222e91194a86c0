package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.Boot;
import io.virt4j.kvm.boot.BootSource;
import io.virt4j.kvm.boot.Firmware;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.boot.PlatformTables;
import java.nio.file.Path;

/** Reads what a machine boots, once it is known what there is to tell the guest of the machine. */
public interface BootLoader {
    /**
     * Reads it.
     *
     * @param parameters for the command line of a Linux kernel, separated by spaces
     */
    Boot load(String parameters, PlatformTables tables);

    /** For a kernel, which is told all of it. */
    static BootLoader ofKernel(BootSource source) {
        return (parameters, tables) -> Boot.of(source.withCommandLine((source.commandLine() + " " + parameters).strip())
                .withTables(tables));
    }

    /** For firmware, which finds out for itself. */
    static BootLoader ofFirmware(Path image, MemoryMap memory) {
        return (parameters, tables) -> Firmware.of(image, memory);
    }
}
