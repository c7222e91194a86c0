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
@Command(name = "dom-fd-associate", description = "Give a domain open files, which disks in its XML name.")
final class DomFdAssociate extends DomainCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "of the group of files")
    String name;

    @Option(names = "--pass-fds", required = true, paramLabel = "FD,...", description = "open files of jvirsh's")
    String passFds;

    @Option(names = "--seclabel-writable", description = "their labels allow writing, even where the guest only reads")
    boolean seclabelWritable;

    @Option(names = "--seclabel-restore", description = "their labels are what they were, afterwards")
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
