package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.xml.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a disk of a running domain larger or smaller. */
@Command(
        name = "blockresize",
        description = {
            "Change the size of a disk of a running domain.",
            "The guest is told; its partitions and file systems have to be changed there. What lies "
                    + "beyond a smaller size is lost."
        },
        footer = "jvirsh blockresize web vda 20G")
final class BlockResize extends DiskCommand {
    private static final int KIBIBYTE = 1024;

    @Option(
            names = "--size",
            required = true,
            paramLabel = "SIZE",
            description = "the new size, such as 20G; in KiB if it has no unit")
    NumberWord size;

    private Memory newSize = Memory.ofBytes(0);

    @Override
    protected void checkOptions() throws CommandFailed {
        super.checkOptions();
        newSize = size.toMemory(KIBIBYTE);
    }

    @Override
    protected void run(Domain found, Session session) {
        found.blockResize(path, newSize);
        session.out().notice("Block device '" + path + "' is resized");
    }

    @Override
    public String failure() {
        return "Failed to resize block device '" + path + "'";
    }
}
