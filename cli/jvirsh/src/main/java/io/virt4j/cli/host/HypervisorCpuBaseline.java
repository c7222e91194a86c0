package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.shell.Quoting;
import io.virt4j.host.Hypervisor;
import io.virt4j.xml.XmlText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print the best processor for guests that hypervisors on all the described hosts can provide. */
@Command(
        name = "hypervisor-cpu-baseline",
        description = "Print the best CPU that a hypervisor can give guests on all hosts that a file describes.")
final class HypervisorCpuBaseline extends DialectCommand {
    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "the file with the XML of several CPUs, such as several hosts' domcapabilities")
    @Nullable
    String file;

    @Mixin
    final HypervisorOptions hypervisor = new HypervisorOptions();

    @Mixin
    final BaselineOptions baseline = new BaselineOptions();

    @Option(names = "--model", paramLabel = "MODEL", description = "a model of CPU instead of a file")
    @Nullable
    String model;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        Hypervisor chosen = hypervisor.hypervisor();
        refuseEmpty(model, "model");
        exclusive(file != null, "file", model != null, "model");
        session.out().print(session.connection().baselineHypervisorCpu(chosen, descriptions(), baseline.flags()));
    }

    private List<XmlText> descriptions() throws CommandFailed {
        if (file != null) {
            return CpuDescriptions.read(file);
        }
        if (model == null) {
            throw new CommandFailed("Either --file or --model must be provided");
        }
        return List.of(XmlText.of("<cpu><model>" + Quoting.forXml(model) + "</model></cpu>"));
    }
}
