package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.host.CpuComparison;
import io.virt4j.host.Hypervisor;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compare the processor that a hypervisor on the host can provide with a described one. */
@Command(
        name = "hypervisor-cpu-compare",
        description = "Tell whether the CPU that a hypervisor can give guests has all that a file describes.")
final class HypervisorCpuCompare extends DialectCommand {
    private static final String PROVIDED = "the CPU provided by hypervisor on the host";

    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the XML of a CPU")
    String file;

    @Mixin
    final HypervisorOptions hypervisor = new HypervisorOptions();

    @Mixin
    final CompareOptions compare = new CompareOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        Hypervisor chosen = hypervisor.hypervisor();
        XmlText cpu = CpuDescriptions.read(file).get(0);
        CpuComparison comparison = session.connection().compareHypervisorCpu(chosen, cpu, compare.flags());
        if (comparison.equals(CpuComparison.IDENTICAL)) {
            session.out().line("CPU described in " + file + " is identical to " + PROVIDED);
        } else if (comparison.equals(CpuComparison.SUPERSET)) {
            session.out().line("T" + PROVIDED.substring(1) + " is a superset of CPU described in " + file);
        } else {
            session.out().line("CPU described in " + file + " is incompatible with " + PROVIDED);
            throw new CommandFailed();
        }
    }

    @Override
    public String failure() {
        return "Failed to compare hypervisor CPU with " + file;
    }
}
