package io.virt4j.cli.host;

import io.virt4j.cli.Decimals;
import io.virt4j.cli.Output;
import io.virt4j.host.NodeCpuStatistics;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long processors did what, since the host started. */
final class CpuTimes {
    private static final String USAGE = "usage:";
    private static final String IDLE = "idle:";
    private static final String USER = "user:";
    private static final String SYSTEM = "system:";
    private static final int ALL = 100;

    /** In nanoseconds without a sign, by what virsh calls them. */
    private final Map<String, Long> times = new LinkedHashMap<>();

    private final Parameters statistics;

    CpuTimes(Parameters statistics) {
        this.statistics = statistics;
        add(USER, NodeCpuStatistics.USER);
        add(SYSTEM, NodeCpuStatistics.KERNEL);
        add(IDLE, NodeCpuStatistics.IDLE);
        add("iowait:", NodeCpuStatistics.IOWAIT);
        add("intr:", NodeCpuStatistics.INTR);
    }

    private void add(String name, Parameter<Long> parameter) {
        statistics.get(parameter).ifPresent(time -> times.put(name, time));
    }

    void print(Output out) {
        times.forEach(
                (name, time) -> out.line(String.format(Locale.ROOT, "%-20s %15s", name, Long.toUnsignedString(time))));
    }

    /** Whether the host tells no times, but how busy it is. */
    boolean isUtilization() {
        return statistics.get(NodeCpuStatistics.UTILIZATION).isPresent();
    }

    void printUtilization(Output out) {
        long busy = statistics.get(NodeCpuStatistics.UTILIZATION).orElse(0L);
        out.line(String.format(Locale.ROOT, "%-15s %5d%%", USAGE, busy));
        out.line(String.format(Locale.ROOT, "%-15s %5d%%", IDLE, ALL - busy));
    }

    /** Prints what part of the time between two looks was spent on what. */
    void printPercentSince(CpuTimes before, Output out) {
        Map<String, Double> spent = new LinkedHashMap<>();
        times.forEach((name, time) -> spent.put(name, (double) (time - before.times.getOrDefault(name, 0L))));
        double total = spent.values().stream().mapToDouble(Double::doubleValue).sum();
        line(USAGE, spent.getOrDefault(USER, 0.0) + spent.getOrDefault(SYSTEM, 0.0), total, out);
        spent.forEach((name, time) -> line(name, time, total, out));
    }

    private static void line(String name, double part, double total, Output out) {
        // C's way to write what is not a number, as virsh does where no time has passed.
        String percent = total == 0 ? "-nan" : Decimals.of(part / total * ALL, 1);
        out.line(String.format(Locale.ROOT, "%-15s %5s%%", name, percent));
    }
}
