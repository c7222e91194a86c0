package io.virt4j.cli.monitor;

import io.virt4j.VirtException;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockStats;
import io.virt4j.domain.block.BlockStatsParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what a disk of a domain has done. */
@Command(name = "domblkstat", description = "Print how much a running guest has read from a disk and written to it.")
final class DomBlkStat extends DomainCommand {
    private static final int LABEL_WIDTH = 31;

    /** What all hosts count, by the names that it has, that virsh gives it, and that people read. */
    private enum Counter {
        READ_REQUESTS(BlockStatsParameters.READ_REQ, "rd_req", "number of read operations:"),
        READ_BYTES(BlockStatsParameters.READ_BYTES, "rd_bytes", "number of bytes read:"),
        WRITE_REQUESTS(BlockStatsParameters.WRITE_REQ, "wr_req", "number of write operations:"),
        WRITE_BYTES(BlockStatsParameters.WRITE_BYTES, "wr_bytes", "number of bytes written:"),
        ERRORS(BlockStatsParameters.ERRS, "errs", "error count:"),
        FLUSH_REQUESTS(BlockStatsParameters.FLUSH_REQ, "flush_operations", "number of flush operations:"),
        READ_TIMES(BlockStatsParameters.READ_TOTAL_TIMES, "rd_total_times", "total duration of reads (ns):"),
        WRITE_TIMES(BlockStatsParameters.WRITE_TOTAL_TIMES, "wr_total_times", "total duration of writes (ns):"),
        FLUSH_TIMES(BlockStatsParameters.FLUSH_TOTAL_TIMES, "flush_total_times", "total duration of flushes (ns):");

        private final String hostName;
        private final String name;
        private final String label;

        Counter(Parameter<Long> parameter, String name, String label) {
            this.hostName = parameter.name();
            this.name = name;
            this.label = label;
        }
    }

    @Option(
            names = "--device",
            paramLabel = "DISK",
            description = "the target or the source of the disk; without it, the sum of all, if the hypervisor has it")
    @Nullable
    String device;

    @Option(names = "--human", description = "print words beside the numbers")
    boolean human;

    private @Nullable String failure;

    @Override
    protected void run(Domain found, Session session) {
        String disk = device == null ? "" : device;
        Parameters counted;
        try {
            counted = found.blockStatsParameters(disk);
        } catch (VirtException e) {
            if (!e.isNotSupported()) {
                throw e;
            }
            failure = "Failed to get block stats " + domain + " " + disk;
            print(disk, found.blockStats(disk), session.out());
            return;
        }
        print(disk, counted, session.out());
    }

    private void print(String disk, Parameters counted, Output out) {
        begin(disk, out);
        Set<String> printed = new HashSet<>();
        for (Counter counter : Counter.values()) {
            counted.get(Parameter.ofLong(counter.hostName)).ifPresent(value -> {
                print(disk, counter, Long.toString(value), out);
                printed.add(counter.hostName);
            });
        }
        for (Parameters.Value value : counted) {
            if (!printed.contains(value.name())) {
                line(disk, value.name(), ParameterText.of(value), out);
            }
        }
    }

    private void print(String disk, BlockStats stats, Output out) {
        begin(disk, out);
        print(disk, Counter.READ_REQUESTS, stats.readRequests(), out);
        print(disk, Counter.READ_BYTES, stats.readBytes(), out);
        print(disk, Counter.WRITE_REQUESTS, stats.writeRequests(), out);
        print(disk, Counter.WRITE_BYTES, stats.writtenBytes(), out);
        print(disk, Counter.ERRORS, stats.errors(), out);
    }

    private void begin(String disk, Output out) {
        if (human) {
            out.line("Device: " + disk);
        }
    }

    private void print(String disk, Counter counter, OptionalLong value, Output out) {
        value.ifPresent(number -> print(disk, counter, Long.toString(number), out));
    }

    private void print(String disk, Counter counter, String value, Output out) {
        line(disk, human ? counter.label : counter.name, value, out);
    }

    private void line(String disk, String label, String value, Output out) {
        out.line(
                human
                        ? " " + label + " ".repeat(Math.max(0, LABEL_WIDTH - label.length())) + " " + value
                        : disk + " " + label + " " + value);
    }

    @Override
    public @Nullable String failure() {
        return failure;
    }
}
