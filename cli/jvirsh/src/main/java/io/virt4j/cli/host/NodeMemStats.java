package io.virt4j.cli.host;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.parameter.Parameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print where the host's memory goes. */
@Command(
        name = "nodememstats",
        description =
                "Print how much memory the host has, and how much of it is free, or used for buffers and " + "caches.")
final class NodeMemStats extends DialectCommand {
    @Option(names = "--cell", paramLabel = "NUMBER", description = "print that of this NUMA cell alone")
    @Nullable
    Integer cell;

    @Override
    public void run(Session session) throws CommandFailed {
        Connection host = session.connection();
        for (Parameters.Value value : cell == null ? host.memoryStats() : host.memoryStats(cell)) {
            session.out().line(String.format(Locale.ROOT, "%-7s: %20s KiB", value.name(), ParameterText.of(value)));
        }
    }

    @Override
    public String failure() {
        return "Unable to get number of memory stats";
    }
}
