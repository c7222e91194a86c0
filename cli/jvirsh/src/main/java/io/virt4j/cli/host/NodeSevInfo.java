package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.parameter.Parameters;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Print what AMD's secure encrypted virtualization offers on the host. */
@Command(name = "nodesevinfo", description = "Print what the host offers for guests with memory encrypted by AMD SEV.")
final class NodeSevInfo extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        for (Parameters.Value value : session.connection().sevInfo()) {
            session.out().line(String.format(Locale.ROOT, "%-18s: %s", value.name(), ParameterText.of(value)));
        }
    }

    @Override
    public String failure() {
        return "Unable to get host SEV information";
    }
}
