package io.virt4j.cli.host;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.host.NodeMemoryParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print or change how the host shares equal pages between guests. */
@Command(
        name = "node-memory-tune",
        description = "Print or change how the host merges memory pages that are the same in several guests.")
final class NodeMemoryTune extends DialectCommand {
    @Option(
            names = "--shm-pages-to-scan",
            paramLabel = "COUNT",
            description = "how many pages to look at before each pause")
    @Nullable
    NumberWord pagesToScan;

    @Option(names = "--shm-sleep-millisecs", paramLabel = "MILLISECONDS", description = "how long each pause is")
    @Nullable
    NumberWord sleepMillisecs;

    @Option(
            names = "--shm-merge-across-nodes",
            paramLabel = "0|1",
            description = "1 to merge pages of different NUMA cells too, 0 not to")
    @Nullable
    NumberWord mergeAcrossNodes;

    @Override
    public void run(Session session) throws CommandFailed {
        Parameters wanted = Parameters.none();
        wanted = with(wanted, NodeMemoryParameters.PAGES_TO_SCAN, pagesToScan);
        wanted = with(wanted, NodeMemoryParameters.SLEEP_MILLISECS, sleepMillisecs);
        wanted = with(wanted, NodeMemoryParameters.MERGE_ACROSS_NODES, mergeAcrossNodes);
        if (wanted.isEmpty()) {
            print(session.connection().memoryParameters(), session.out());
            return;
        }
        try {
            session.connection().setMemoryParameters(wanted);
        } catch (VirtException e) {
            throw new CommandFailed("Unable to change memory parameters", e.getMessage());
        }
    }

    private static Parameters with(Parameters wanted, Parameter<Long> parameter, @Nullable NumberWord value)
            throws CommandFailed {
        return value == null ? wanted : wanted.with(parameter, value.toUnsignedInt());
    }

    private static void print(Parameters parameters, Output out) {
        if (parameters.isEmpty()) {
            return;
        }
        out.line("Shared memory:");
        for (Parameters.Value value : parameters) {
            out.line(String.format(Locale.ROOT, "\t%-15s %s", value.name(), ParameterText.of(value)));
        }
    }

    @Override
    public String failure() {
        return "Unable to get number of memory parameters";
    }
}
