package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.ConsoleFlag;
import io.virt4j.Domain;
import io.virt4j.StartFlag;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Start a domain that the host forgets when it stops. */
@Command(name = "create", description = "Start a domain that the host forgets when it stops.")
final class Create extends DomainXmlCommand {
    @Option(names = "--console", description = "connect to its console at once")
    boolean console;

    @Option(names = "--paused", description = "the vCPUs wait for resume")
    boolean paused;

    @Option(names = "--autodestroy", description = "destroy it when this session ends")
    boolean autodestroy;

    @Option(names = "--pass-fds", paramLabel = "FD,...", description = "open files of jvirsh's that the guest gets")
    @Nullable
    String passFds;

    @Option(names = "--validate", description = "the XML must be valid by the host's schema")
    boolean validate;

    @Option(names = "--reset-nvram", description = "start the firmware's variables from their template")
    boolean resetNvram;

    @Override
    Domain make(Connection connection, XmlText xml) throws CommandFailed {
        EnumSet<StartFlag> flags = EnumSet.noneOf(StartFlag.class);
        add(flags, paused, StartFlag.PAUSED);
        add(flags, autodestroy, StartFlag.AUTODESTROY);
        add(flags, validate, StartFlag.VALIDATE);
        add(flags, resetNvram, StartFlag.RESET_NVRAM);
        int[] descriptors = Descriptors.parse(passFds);
        return descriptors == null
                ? connection.createDomain(xml, flags)
                : connection.createDomain(xml, flags, descriptors);
    }

    @Override
    void made(Domain domain, Session session) throws CommandFailed {
        session.out().notice("Domain '" + domain.name() + "' created from " + file + "\n");
        if (console) {
            ConsoleSession.open(domain, null, EnumSet.noneOf(ConsoleFlag.class), session);
        }
    }

    @Override
    public String failure() {
        return "Failed to create domain from " + file;
    }
}
