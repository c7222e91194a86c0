package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.xml.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have an event tell when the guest has written beyond a place of an image. */
@Command(
        name = "domblkthreshold",
        description = {
            "Have an event sent once a guest has written beyond a place of a disk's image.",
            "The event is called block-threshold and is sent once. It tells programs that grow images in " + "time."
        })
final class DomBlkThreshold extends DomainCommand {
    @Option(
            names = "--dev",
            required = true,
            paramLabel = "DISK",
            description = "the disk's target, or with an index for an image of its chain, such as vda[2]")
    String device;

    @Option(
            names = "--threshold",
            required = true,
            paramLabel = "SIZE",
            description = "the place, in bytes or with a unit; 0 for no event")
    NumberWord threshold;

    private Memory place = Memory.ofBytes(0);

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(device, "dev");
        place = threshold.toMemory(1);
    }

    @Override
    protected void run(Domain found, Session session) {
        found.setBlockThreshold(device, place);
    }
}
