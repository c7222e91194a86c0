package io.virt4j.cli.engine;

import io.virt4j.Engine;
import io.virt4j.Engines;
import io.virt4j.Plan;
import io.virt4j.Plan.Verdict;
import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.xml.domain.DomainXml;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tell, for each element of a domain's XML, whether an engine honours it. */
@picocli.CommandLine.Command(
        name = "explain",
        description = {
            "Tell for each element of a domain's XML whether an engine honours it, ignores it, or refuses " + "it.",
            "An attribute has a line of its own only if it is refused. The last line tells which engine "
                    + "run would take. Nothing is started."
        },
        footer = {"jvirsh explain web.xml", "jvirsh explain web.xml --engine libvirt"})
final class Explain implements Command {
    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "kvm",
            description = "the engine to ask: kvm (the default) or libvirt")
    String engine;

    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(paramLabel = "FILE", description = "the file with the domain's XML; - for standard input")
    String file;

    @Override
    public void run(Session session) throws CommandFailed {
        DomainXml xml = DomainFile.parse(file);
        Engine asked = Engines.named(engine);
        Plan plan = asked.plan(xml);
        Table table = new Table("Line", "Part", "Ruling", "Why");
        for (Verdict verdict : plan.verdicts()) {
            table.row(
                    Integer.toString(verdict.line()),
                    verdict.path(),
                    verdict.ruling().name().toLowerCase(Locale.ROOT),
                    verdict.reason());
        }
        table.print(session.out());
        session.out().line("");
        session.out().line("run takes the " + Engines.choose(xml).name() + " engine: " + because(plan));
    }

    private static String because(Plan plan) {
        int refused = plan.refused().size();
        return refused == 0
                ? plan.engine() + " honours all of the document"
                : plan.engine() + " refuses " + refused + (refused == 1 ? " part of it" : " parts of it");
    }
}
