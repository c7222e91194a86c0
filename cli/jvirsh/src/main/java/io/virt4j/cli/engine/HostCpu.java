package io.virt4j.cli.engine;

import io.virt4j.Engine;
import io.virt4j.Engines;
import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.host.HostProcessor;
import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.host.HostProcessor.Feature;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Tell what this machine's processor does for guests. */
@picocli.CommandLine.Command(
        name = "hostcpu",
        description = {
            "Tell what this machine's processor does for guests.",
            "Guests run by VMX, by SVM, or, where KVM works without them, by neither. The last lines tell "
                    + "which parts of it the processor has."
        },
        footer = {"jvirsh hostcpu", "jvirsh hostcpu --json"})
final class HostCpu implements Command {
    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "kvm",
            description = "the engine to ask: kvm (the default)")
    String engine;

    @Option(names = "--json", description = "print it for programs")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Override
    public void run(Session session) throws CommandFailed {
        Engine asked = Engines.named(engine);
        HostProcessor processor = asked.hostProcessor()
                .orElseThrow(() -> new CommandFailed("the " + asked.name() + " engine does not look at the processor"));
        if (json) {
            session.out().line(HostCpuJson.of(processor));
        } else {
            print(processor, session);
        }
    }

    private static void print(HostProcessor processor, Session session) {
        line(session, "Vendor", processor.vendor());
        line(session, "Model", processor.model());
        line(session, "Assistance", assistance(processor.assistance()));
        line(session, "Runs under", processor.isGuest() ? processor.hypervisor() : "nothing");
        line(session, "Nesting", processor.nesting() ? "guests can run guests" : "guests cannot run guests");
        line(session, "Usable", processor.obstacle().isEmpty() ? "yes" : "no: " + processor.obstacle());
        line(session, "Source", processor.source());
        if (!processor.features().isEmpty()) {
            session.out().line("");
            Table table = new Table("Feature", "Here", "Meaning");
            for (Feature feature : processor.features()) {
                table.row(feature.name(), feature.isPresent() ? "yes" : "no", feature.meaning());
            }
            table.print(session.out());
        }
    }

    private static void line(Session session, String name, String value) {
        session.out().line(String.format(Locale.ROOT, "%-15s %s", name + ":", value));
    }

    private static String assistance(Assistance assistance) {
        return assistance == Assistance.NONE ? "none: neither VMX nor SVM" : assistance.name();
    }
}
