package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What kind of thing a new disk is stored on: a block device, a file, or something on the network. */
final class DiskSourceType {
    private static final int FORMAT = 0xf000; // S_IFMT
    private static final int BLOCK_DEVICE = 0x6000; // S_IFBLK

    private DiskSourceType() {}

    /** As the user says, or as it looks on this machine. */
    static String of(@Nullable String given, String source, NetworkSource network) throws CommandFailed {
        String type = given;
        if (type == null) {
            type = network.isGiven() ? "network" : isBlockDevice(source) ? "block" : "file";
        } else if (!type.equals("block") && !type.equals("file") && !type.equals("network")) {
            throw new CommandFailed("Unknown source type: '" + type + "'");
        }
        if (type.equals("network") != network.isGiven()) {
            throw new CommandFailed("--source-protocol option requires --sourcetype network");
        }
        return type;
    }

    private static boolean isBlockDevice(String source) {
        try {
            return (((Integer) Files.getAttribute(Path.of(source), "unix:mode")) & FORMAT) == BLOCK_DEVICE;
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false; // It need not be on this machine.
        }
    }
}
