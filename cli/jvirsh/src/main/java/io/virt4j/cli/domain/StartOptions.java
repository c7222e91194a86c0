package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.console.ConsoleFlag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to start a domain: the options that all commands have which start one. */
final class StartOptions {
    @Option(names = "--console", description = "connect to its console at once")
    boolean console;

    @Option(names = "--paused", description = "leave the vCPUs stopped until resume")
    boolean paused;

    @Option(names = "--autodestroy", description = "destroy the domain when this connection ends")
    boolean autodestroy;

    @Option(
            names = "--pass-fds",
            paramLabel = "FD,...",
            description = "the numbers of open files of jvirsh's that the guest gets, with commas between them")
    @Nullable
    String passFds;

    @Option(names = "--reset-nvram", description = "begin with the firmware's variables as their template has them")
    boolean resetNvram;

    EnumSet<StartFlag> flags() {
        EnumSet<StartFlag> flags = EnumSet.noneOf(StartFlag.class);
        if (paused) {
            flags.add(StartFlag.PAUSED);
        }
        if (autodestroy) {
            flags.add(StartFlag.AUTODESTROY);
        }
        if (resetNvram) {
            flags.add(StartFlag.RESET_NVRAM);
        }
        return flags;
    }

    /** The open files for the guest; null if it gets none. */
    int @Nullable [] descriptors() throws CommandFailed {
        return Descriptors.parse(passFds);
    }

    /** Says that the domain is started, and shows its console if that was asked for. */
    void started(Domain domain, String notice, Session session) throws CommandFailed {
        session.out().notice(notice);
        if (console) {
            ConsoleSession.open(domain, null, EnumSet.noneOf(ConsoleFlag.class), session);
        }
    }
}
