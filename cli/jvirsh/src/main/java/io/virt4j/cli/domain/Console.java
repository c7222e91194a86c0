package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.console.ConsoleFlag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Connect the terminal to the console of a domain. */
@OwnProcess
@Command(name = "console", description = "Connect the terminal to the console of a domain.")
final class Console extends DomainCommand {
    @Option(names = "--devname", paramLabel = "NAME", description = "the console device's alias; else the first")
    @Nullable
    String devname;

    @Option(names = "--force", description = "disconnect who has it open")
    boolean force;

    @Option(names = "--safe", description = "only where the host can keep others out")
    boolean safe;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(devname, "devname");
        EnumSet<ConsoleFlag> flags = EnumSet.noneOf(ConsoleFlag.class);
        add(flags, force, ConsoleFlag.FORCE);
        add(flags, safe, ConsoleFlag.SAFE);
        ConsoleSession.open(found, devname, flags, session);
    }
}
