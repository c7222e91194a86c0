package io.virt4j.domain.job;

import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How far a job is. A total of 0 means that it is not known, or not yet.
 *
 * @param remaining what is to go; a guest that writes makes it grow
 * @param statistics all that the host tells, as {@link JobParameters}
 */
public record JobProgress(Memory total, Memory processed, Memory remaining, Duration elapsed, Parameters statistics) {
    private static final int ALL = 100;

    /** What statistics of a job say. */
    public static JobProgress of(Parameters statistics) {
        boolean summed = statistics.get(JobParameters.DATA_TOTAL).isPresent();
        return new JobProgress(
                summed
                        ? amount(statistics, JobParameters.DATA_TOTAL)
                        : sum(statistics, JobParameters.MEMORY_TOTAL, JobParameters.DISK_TOTAL),
                summed
                        ? amount(statistics, JobParameters.DATA_PROCESSED)
                        : sum(statistics, JobParameters.MEMORY_PROCESSED, JobParameters.DISK_PROCESSED),
                summed
                        ? amount(statistics, JobParameters.DATA_REMAINING)
                        : sum(statistics, JobParameters.MEMORY_REMAINING, JobParameters.DISK_REMAINING),
                Duration.ofMillis(statistics.get(JobParameters.TIME_ELAPSED).orElse(0L)),
                statistics);
    }

    private static Memory sum(Parameters statistics, Parameter<Long> one, Parameter<Long> other) {
        return Memory.ofBytes(
                amount(statistics, one).bytes() + amount(statistics, other).bytes());
    }

    private static Memory amount(Parameters statistics, Parameter<Long> parameter) {
        return Memory.ofBytes(statistics.get(parameter).orElse(0L));
    }

    /** From 0 to 100, which it is only when nothing is to go; empty while the total is not known. */
    public OptionalInt percent() {
        if (total.bytes() == 0) {
            return OptionalInt.empty();
        }
        if (remaining.bytes() == 0) {
            return OptionalInt.of(ALL);
        }
        int toGo = (int) Math.ceil(ALL * (double) remaining.bytes() / total.bytes());
        return OptionalInt.of(Math.max(0, ALL - toGo));
    }
}
