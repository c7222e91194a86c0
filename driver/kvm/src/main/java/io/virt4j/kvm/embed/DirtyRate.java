package io.virt4j.kvm.embed;

import io.virt4j.domain.statistics.DirtyRateStatistics;
import io.virt4j.domain.statistics.DirtyRateStatus;
import io.virt4j.kvm.machine.MicroVm;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How fast a guest writes to its memory, measured for some seconds on a thread of its own. */
final class DirtyRate {
    private static final long MEBIBYTE = 1 << 20;

    private final int seconds;
    private final long started = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());

    /** Per second; -1 while it is measured, -2 if that failed. */
    private volatile long bytes = -1;

    DirtyRate(MicroVm machine, int seconds) {
        this.seconds = seconds;
        Thread measuring = new Thread(() -> measure(machine), "kvm-dirty-rate");
        measuring.setDaemon(true);
        measuring.start();
    }

    private void measure(MicroVm machine) {
        try {
            bytes = machine.dirtied(Duration.ofSeconds(seconds)) / seconds;
        } catch (InterruptedException | RuntimeException e) {
            bytes = -2; // The guest has ended.
        }
    }

    boolean isMeasuring() {
        return bytes == -1;
    }

    Parameters statistics() {
        DirtyRateStatus status = isMeasuring() ? DirtyRateStatus.MEASURING : DirtyRateStatus.MEASURED;
        Parameters values = Parameters.of(DirtyRateStatistics.CALC_STATUS, status.number())
                .with(DirtyRateStatistics.CALC_START_TIME, started)
                .with(DirtyRateStatistics.CALC_PERIOD, seconds)
                .with(DirtyRateStatistics.CALC_MODE, "dirty-bitmap");
        return bytes < 0 ? values : values.with(DirtyRateStatistics.MEGABYTES_PER_SECOND, bytes / MEBIBYTE);
    }
}
