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
@Command(
        name = "console",
        description = {
            "Connect the terminal to a serial console of a running domain.",
            "What is typed goes to the guest, and what the guest sends is shown as it is. ^] leaves the "
                    + "console, or the character of the program's option --escape; the terminal is then as it was "
                    + "before."
        },
        footer = {"jvirsh console web --force", "jvirsh -e ^X console web --devname serial1"})
final class Console extends DomainCommand {
    @Option(
            names = "--devname",
            paramLabel = "NAME",
            description = "the alias of the console device, such as serial1; without it, the first console")
    @Nullable
    String devname;

    @Option(names = "--force", description = "disconnect whoever has the console open")
    boolean force;

    @Option(names = "--safe", description = "connect only if the host can keep others out meanwhile")
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
