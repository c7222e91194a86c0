package io.virt4j.cli.domain.cpu;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.CpuStatsParameters;
import io.virt4j.parameter.ParameterType;
import io.virt4j.parameter.Parameters;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the CPU time that a domain used. */
@Command(
        name = "cpu-stats",
        description = "Print the CPU time that a domain has used, on each CPU of the host and in total.")
final class CpuStats extends DomainCommand {
    private static final int NANO_DIGITS = 9;

    @Option(names = "--total", description = "print the total alone, unless CPUs are asked for")
    boolean total;

    @Option(names = "--start", paramLabel = "CPU", description = "the first CPU of the host to print")
    @Nullable
    NumberWord start;

    @Option(names = "--count", paramLabel = "COUNT", description = "how many CPUs to print")
    @Nullable
    NumberWord count;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        int first = number(start, 0, "Invalid value for start CPU");
        int most = number(count, Integer.MAX_VALUE, "Invalid value for number of CPUs to show");
        boolean each = start != null || count != null;
        try {
            if (each || !total) {
                printEach(found, first, most, session.out());
            }
            if (total || !each) {
                printTotal(found, session.out());
            }
        } catch (VirtException e) {
            throw new CommandFailed(
                    "Failed to retrieve CPU statistics for domain '" + found.name() + "'", e.getMessage());
        }
    }

    private static int number(@Nullable NumberWord word, int otherwise, String complaint) throws CommandFailed {
        int number = word == null ? otherwise : word.toInt();
        if (number < 0) {
            throw new CommandFailed(complaint);
        }
        return number;
    }

    private void printEach(Domain found, int first, int most, Output out) throws CommandFailed {
        int cpus = found.cpuStatsCpus();
        if (first >= cpus) {
            throw new CommandFailed("Start CPU " + first + " is out of range (min: 0, max: " + (cpus - 1) + ")");
        }
        if (count != null && most > cpus) {
            out.line("Only " + cpus + " CPUs available to show");
        }
        int cpu = first;
        for (Parameters stats : found.cpuStats(first, Math.min(most, cpus - first))) {
            if (!stats.isEmpty()) {
                out.line("CPU" + cpu + ":");
                print(stats, Set.of(CpuStatsParameters.CPUTIME.name(), CpuStatsParameters.VCPUTIME.name()), out);
            }
            cpu++;
        }
    }

    private static void printTotal(Domain found, Output out) throws CommandFailed {
        Parameters stats = found.totalCpuStats();
        if (stats.isEmpty()) {
            out.print("No total stats available");
            throw new CommandFailed();
        }
        out.line("Total:");
        print(
                stats,
                Set.of(
                        CpuStatsParameters.CPUTIME.name(),
                        CpuStatsParameters.USERTIME.name(),
                        CpuStatsParameters.SYSTEMTIME.name()),
                out);
    }

    private static void print(Parameters stats, Set<String> times, Output out) {
        for (Parameters.Value value : stats) {
            out.print("\t" + String.format(Locale.ROOT, "%-12s ", value.name()));
            boolean isTime = value.type() == ParameterType.ULLONG && times.contains(value.name());
            out.line(isTime ? seconds((Long) value.value()) : ParameterText.of(value));
        }
    }

    private static String seconds(long nanos) {
        BigDecimal seconds = new BigDecimal(Long.toUnsignedString(nanos)).movePointLeft(NANO_DIGITS);
        return String.format(Locale.ROOT, "%19s seconds", seconds.toPlainString());
    }
}
