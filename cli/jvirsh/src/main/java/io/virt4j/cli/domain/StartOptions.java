package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.console.ConsoleFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** How to start a domain: the options that all commands have which start one. */
final class StartOptions {
    @OwnProcess
    @Option(names = "--console", description = "connect to its console at once")
    boolean console;

    @Option(names = "--paused", description = "leave the vCPUs stopped until resume")
    boolean paused;

    @Option(names = "--autodestroy", description = "destroy the domain when this connection ends")
    boolean autodestroy;

    EnumSet<StartFlag> flags() {
        EnumSet<StartFlag> flags = EnumSet.noneOf(StartFlag.class);
        if (paused) {
            flags.add(StartFlag.PAUSED);
        }
        if (autodestroy) {
            flags.add(StartFlag.AUTODESTROY);
        }
        return flags;
    }

    /** Says that the domain is started, and shows its console if that was asked for. */
    void started(Domain domain, String notice, Session session) throws CommandFailed {
        session.out().notice(notice);
        if (console) {
            ConsoleSession.open(domain, null, EnumSet.noneOf(ConsoleFlag.class), session);
        }
    }
}
