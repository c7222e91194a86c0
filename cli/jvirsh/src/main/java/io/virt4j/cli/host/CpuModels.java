package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the models of processors that libvirt knows. */
@Command(name = "cpu-models", description = "List the models of CPU that libvirt knows.")
final class CpuModels extends DialectCommand {
    @Option(
            names = "--arch",
            required = true,
            paramLabel = "ARCHITECTURE",
            description = "the architecture, such as x86_64")
    String arch;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(arch, "arch");
        List<String> models = session.connection().cpuModelNames(arch);
        if (models.isEmpty()) {
            session.out().notice("all CPU models are accepted\n");
        }
        models.forEach(session.out()::line);
    }

    @Override
    public String failure() {
        return "failed to get CPU model names";
    }
}
