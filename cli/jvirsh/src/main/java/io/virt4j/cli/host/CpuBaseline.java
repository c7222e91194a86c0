package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print the best processor that all the described hosts have. */
@Command(name = "cpu-baseline", description = "Print the best CPU that all hosts have whose CPUs a file describes.")
final class CpuBaseline extends DialectCommand {
    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "the file with the XML of several CPUs, such as several hosts' capabilities")
    String file;

    @Mixin
    final BaselineOptions baseline = new BaselineOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        session.out().print(session.connection().baselineCpu(CpuDescriptions.read(file), baseline.flags()));
    }
}
