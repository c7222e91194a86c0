package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.device.FdAssociateFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Give a domain open files, which disks in its XML name. */
@OwnProcess
@Command(
        name = "dom-fd-associate",
        description = {
            "Give a domain open files for its disks, under a name that its XML uses.",
            "They are jvirsh's own open files, handed over by the shell that starts it, and count as long "
                    + "as the connection lasts."
        },
        footer = "jvirsh 'dom-fd-associate web disk 5; start web' 5<>/srv/web.img")
final class DomFdAssociate extends DomainCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "the name of the group of files")
    String name;

    @Option(
            names = "--pass-fds",
            required = true,
            paramLabel = "FD,...",
            description = "the numbers of the open files, with commas between them")
    String passFds;

    @Option(
            names = "--seclabel-writable",
            description = "label the files for writing, even if the guest only reads them")
    boolean seclabelWritable;

    @Option(names = "--seclabel-restore", description = "give the files their old labels back afterwards")
    boolean seclabelRestore;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(name, "name");
        int[] descriptors = Descriptors.parse(passFds);
        EnumSet<FdAssociateFlag> flags = EnumSet.noneOf(FdAssociateFlag.class);
        add(flags, seclabelWritable, FdAssociateFlag.SECLABEL_WRITABLE);
        add(flags, seclabelRestore, FdAssociateFlag.SECLABEL_RESTORE);
        found.fdAssociate(name, descriptors == null ? new int[0] : descriptors, flags);
    }
}
