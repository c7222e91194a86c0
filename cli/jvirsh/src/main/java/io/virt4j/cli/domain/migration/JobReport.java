package io.virt4j.cli.domain.migration;

import io.virt4j.cli.Fields;
import io.virt4j.cli.NumberedWords;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.PrettySize;
import io.virt4j.domain.job.JobData;
import io.virt4j.domain.job.JobInfo;
import io.virt4j.domain.job.JobParameters;
import io.virt4j.domain.job.JobStats;
import io.virt4j.domain.job.JobType;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.List;

/** What a domain is busy with, for people to read. */
final class JobReport {
    private static final int LABEL_WIDTH = 17;
    private static final int NUMBER_WIDTH = 12;
    private static final int WIDE_NUMBER = 13;

    /** By libvirt's numbers. (virDomainJobType) */
    private static final List<String> TYPES =
            List.of("None", "Bounded", "Unbounded", "Completed", "Failed", "Cancelled");

    /** By libvirt's numbers. (virDomainJobOperation) */
    private static final List<String> OPERATIONS = List.of(
            "Unknown",
            "Start",
            "Save",
            "Restore",
            "Incoming migration",
            "Outgoing migration",
            "Snapshot",
            "Snapshot revert",
            "Dump",
            "Backup",
            "Snapshot delete");

    private final JobStats stats;
    private final Parameters values;
    private final Output out;
    private final Fields fields;

    JobReport(JobStats stats, Output out) {
        this.stats = stats;
        this.values = stats.values();
        this.out = out;
        this.fields = new Fields(out, LABEL_WIDTH);
    }

    /** What a host tells that knows no details. */
    static JobStats stats(JobInfo info) {
        Parameters values = Parameters.of(
                        JobParameters.TIME_ELAPSED, info.elapsed().toMillis())
                .with(JobParameters.TIME_REMAINING, info.remaining().toMillis());
        values = with(
                values,
                info.data(),
                JobParameters.DATA_PROCESSED,
                JobParameters.DATA_REMAINING,
                JobParameters.DATA_TOTAL);
        values = with(
                values,
                info.memory(),
                JobParameters.MEMORY_PROCESSED,
                JobParameters.MEMORY_REMAINING,
                JobParameters.MEMORY_TOTAL);
        return new JobStats(
                info.type(),
                with(
                        values,
                        info.files(),
                        JobParameters.DISK_PROCESSED,
                        JobParameters.DISK_REMAINING,
                        JobParameters.DISK_TOTAL));
    }

    private static Parameters with(
            Parameters values,
            JobData data,
            Parameter<Long> processed,
            Parameter<Long> remaining,
            Parameter<Long> total) {
        return values.with(processed, data.processed().bytes())
                .with(remaining, data.remaining().bytes())
                .with(total, data.total().bytes());
    }

    /** All that the host tells, under its names. */
    void printRaw() {
        out.print("Job type: " + stats.type().number() + "\n\n");
        for (Parameters.Value value : values) {
            ParameterText.print(value.name(), ParameterText.of(value), out);
        }
    }

    void printType() {
        fields.print("Job type:", padded(NumberedWords.of(TYPES, stats.type().number(), "unknown"), NUMBER_WIDTH));
    }

    /** All that it tells, under names of ours. */
    void print(boolean completed) {
        fields.print(
                "Operation:",
                padded(NumberedWords.of(OPERATIONS, stats.operation().number(), "Unknown"), NUMBER_WIDTH));
        fields.print("Time elapsed:", millis(number(JobParameters.TIME_ELAPSED)));
        time("Time elapsed w/o network:", JobParameters.TIME_ELAPSED_NET);
        if (stats.type().equals(JobType.BOUNDED)) {
            fields.print("Time remaining:", millis(number(JobParameters.TIME_REMAINING)));
        }
        data(
                "Data",
                total(JobParameters.DATA_PROCESSED, JobParameters.MEMORY_PROCESSED, JobParameters.DISK_PROCESSED),
                total(JobParameters.DATA_REMAINING, JobParameters.MEMORY_REMAINING, JobParameters.DISK_REMAINING),
                total(JobParameters.DATA_TOTAL, JobParameters.MEMORY_TOTAL, JobParameters.DISK_TOTAL));
        data(
                "Memory",
                number(JobParameters.MEMORY_PROCESSED),
                number(JobParameters.MEMORY_REMAINING),
                number(JobParameters.MEMORY_TOTAL));
        if (number(JobParameters.MEMORY_TOTAL) != 0
                || number(JobParameters.MEMORY_PROCESSED) != 0
                || number(JobParameters.MEMORY_REMAINING) != 0) {
            speed("Memory bandwidth:", JobParameters.MEMORY_BPS);
        }
        count("Dirty rate:", JobParameters.MEMORY_DIRTY_RATE, NUMBER_WIDTH, " pages/s");
        count("Page size:", JobParameters.MEMORY_PAGE_SIZE, NUMBER_WIDTH, " bytes");
        count("Iteration:", JobParameters.MEMORY_ITERATION, NUMBER_WIDTH, "");
        count("Postcopy requests:", JobParameters.MEMORY_POSTCOPY_REQS, NUMBER_WIDTH, "");
        data(
                "File",
                number(JobParameters.DISK_PROCESSED),
                number(JobParameters.DISK_REMAINING),
                number(JobParameters.DISK_TOTAL));
        if (number(JobParameters.DISK_TOTAL) != 0
                || number(JobParameters.DISK_PROCESSED) != 0
                || number(JobParameters.DISK_REMAINING) != 0) {
            speed("File bandwidth:", JobParameters.DISK_BPS);
        }
        count("Constant pages:", JobParameters.MEMORY_CONSTANT, NUMBER_WIDTH, "");
        count("Normal pages:", JobParameters.MEMORY_NORMAL, NUMBER_WIDTH, "");
        amount("Normal data:", JobParameters.MEMORY_NORMAL_BYTES);
        time(completed ? "Total downtime:" : "Expected downtime:", JobParameters.DOWNTIME);
        time("Downtime w/o network:", JobParameters.DOWNTIME_NET);
        time("Setup time:", JobParameters.SETUP_TIME);
        amount("Compression cache:", JobParameters.COMPRESSION_CACHE);
        amount("Compressed data:", JobParameters.COMPRESSION_BYTES);
        count("Compressed pages:", JobParameters.COMPRESSION_PAGES, WIDE_NUMBER, "");
        count("Compression cache misses:", JobParameters.COMPRESSION_CACHE_MISSES, WIDE_NUMBER, "");
        count("Compression overflows:", JobParameters.COMPRESSION_OVERFLOW, WIDE_NUMBER, "");
        values.get(JobParameters.AUTO_CONVERGE_THROTTLE)
                .ifPresent(percent ->
                        fields.print("Auto converge throttle:", padded(Integer.toString(percent), WIDE_NUMBER)));
        amount("Temporary disk space use:", JobParameters.DISK_TEMP_USED);
        amount("Temporary disk space total:", JobParameters.DISK_TEMP_TOTAL);
        values.get(JobParameters.ERRMSG).ifPresent(message -> fields.print("Error message:", message));
    }

    private void data(String what, long processed, long remaining, long total) {
        if (processed != 0 || remaining != 0 || total != 0) {
            fields.print(what + " processed:", PrettySize.precise(processed));
            fields.print(what + " remaining:", PrettySize.precise(remaining));
            fields.print(what + " total:", PrettySize.precise(total));
        }
    }

    /** A sum of its parts, where the host does not tell it. */
    private long total(Parameter<Long> sum, Parameter<Long> memory, Parameter<Long> disks) {
        return values.get(sum).orElseGet(() -> number(memory) + number(disks));
    }

    private long number(Parameter<Long> parameter) {
        return values.get(parameter).orElse(0L);
    }

    private void time(String label, Parameter<Long> parameter) {
        values.get(parameter).ifPresent(time -> fields.print(label, millis(time)));
    }

    private static String millis(long time) {
        return padded(Long.toUnsignedString(time), NUMBER_WIDTH) + " ms";
    }

    private void speed(String label, Parameter<Long> parameter) {
        long speed = number(parameter);
        if (speed != 0) {
            fields.print(label, PrettySize.precise(speed) + "/s");
        }
    }

    private void amount(String label, Parameter<Long> parameter) {
        values.get(parameter).ifPresent(amount -> fields.print(label, PrettySize.precise(amount)));
    }

    private void count(String label, Parameter<Long> parameter, int width, String unit) {
        values.get(parameter)
                .ifPresent(count -> fields.print(label, padded(Long.toUnsignedString(count), width) + unit));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
