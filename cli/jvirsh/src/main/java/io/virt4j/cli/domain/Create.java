package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Start a domain that the host forgets when it stops. */
@Command(
        name = "create",
        description = {
            "Start a domain from an XML file; the host forgets it when it stops.",
            "Of a domain that is to stay, define the file and start the domain. If one of that name is "
                    + "defined, it is started with this XML."
        },
        footer = "jvirsh create web.xml --console")
final class Create extends XmlFileCommand<Domain> {
    @Mixin
    final StartOptions start = new StartOptions();

    @OwnProcess
    @Option(
            names = "--pass-fds",
            paramLabel = "FD,...",
            description = "the numbers of open files of jvirsh's that the guest gets, with commas between them")
    @Nullable
    String passFds;

    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Option(names = "--reset-nvram", description = "begin with the firmware's variables as their template has them")
    boolean resetNvram;

    @Override
    protected Domain make(Connection connection, XmlText xml) throws CommandFailed {
        EnumSet<StartFlag> flags = start.flags();
        add(flags, validate, StartFlag.VALIDATE);
        add(flags, resetNvram, StartFlag.RESET_NVRAM);
        int[] descriptors = Descriptors.parse(passFds);
        return descriptors == null
                ? connection.createDomain(xml, flags)
                : connection.createDomain(xml, flags, descriptors);
    }

    @Override
    protected void made(Domain domain, Session session) throws CommandFailed {
        start.started(domain, "Domain '" + domain.name() + "' created from " + file + "\n", session);
    }

    @Override
    public String failure() {
        return "Failed to create domain from " + file;
    }
}
