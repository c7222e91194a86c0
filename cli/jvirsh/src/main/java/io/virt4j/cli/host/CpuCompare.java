package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.host.CpuComparison;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compare the host's processor with a described one. */
@Command(name = "cpu-compare", description = "Tell whether the host's CPU has all that a file describes.")
final class CpuCompare extends DialectCommand {
    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "the file with the XML of a CPU, such as a domain's or another host's capabilities")
    String file;

    @Mixin
    final CompareOptions compare = new CompareOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        XmlText cpu = CpuDescriptions.read(file).get(0);
        CpuComparison comparison = session.connection().compareCpu(cpu, compare.flags());
        if (comparison.equals(CpuComparison.IDENTICAL)) {
            session.out().line("CPU described in " + file + " is identical to host CPU");
        } else if (comparison.equals(CpuComparison.SUPERSET)) {
            session.out().line("Host CPU is a superset of CPU described in " + file);
        } else {
            session.out().line("CPU described in " + file + " is incompatible with host CPU");
            throw new CommandFailed();
        }
    }

    @Override
    public String failure() {
        return "Failed to compare host CPU with " + file;
    }
}
