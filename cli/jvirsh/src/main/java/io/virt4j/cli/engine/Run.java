package io.virt4j.cli.engine;

import io.virt4j.Connection;
import io.virt4j.Engine;
import io.virt4j.Engines;
import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.xml.domain.DomainXml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Run a domain on the engine that suits it, print its console, and end with it. */
@OwnProcess
@picocli.CommandLine.Command(
        name = "run",
        description = {
            "Run a domain on the engine that suits its XML, with its console on standard output.",
            "The command ends with the guest. Its exit status is the byte that the guest has left, or 0 "
                    + "after a clean power-off."
        },
        footer = {"jvirsh run examples/hello.xml", "jvirsh run web.xml --engine libvirt"})
final class Run implements Command {
    @Option(names = "--engine", paramLabel = "ENGINE", description = "kvm or libvirt; without it, the file decides")
    @Nullable
    String engine;

    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(paramLabel = "FILE", description = "the file with the domain's XML; - for standard input")
    String file;

    @Override
    public void run(Session session) throws CommandFailed {
        DomainXml xml = DomainFile.parse(file);
        Engine chosen = engine == null ? Engines.choose(xml) : Engines.choose(xml, engine);
        try (Connection host = open(session, chosen, xml)) {
            new GuestRun(host, xml, session, chosen.name()).run();
        }
    }

    /** Where the user did not ask for the engine, the error says why it is this one that is needed. */
    private Connection open(Session session, Engine chosen, DomainXml xml) throws CommandFailed {
        try {
            return session.open(chosen);
        } catch (CommandFailed e) {
            throw engine == null ? e.and(Engines.refusalsBefore(chosen, xml)) : e;
        }
    }
}
