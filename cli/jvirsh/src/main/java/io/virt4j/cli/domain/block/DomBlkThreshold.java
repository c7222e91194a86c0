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
        description = "Have an event tell when the guest has written beyond a place of an image.")
final class DomBlkThreshold extends DomainCommand {
    @Option(
            names = "--dev",
            required = true,
            paramLabel = "DISK",
            description = "the disk's target, or vda[2] for an image")
    String device;

    @Option(
            names = "--threshold",
            required = true,
            paramLabel = "SIZE",
            description = "the place, in bytes; 0 for none")
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
