package io.virt4j.cli;

import java.util.Locale;

/** How far a job is, in one line of standard error that is written over again. */
public final class JobProgress {
    /** The percentage of a job that is done. */
    public static final int ALL = 100;

    private static final double UNSIGNED = 0x1p64;

    private JobProgress() {}

    /** Shows a percentage. */
    public static void show(String job, int percent, Output out) {
        out.progress(String.format(Locale.ROOT, "\r%s: [%3d %%]", job, percent));
    }

    /** Shows the percentage of what is done, once there is something to do. */
    public static void show(String job, long remaining, long total, Output out) {
        if (total != 0) {
            show(job, percent(remaining, total), out);
        }
    }

    /** Less than all until nothing remains. */
    private static int percent(long remaining, long total) {
        if (remaining == 0) {
            return ALL;
        }
        int percent = (int) (ALL - unsigned(remaining) * ALL / unsigned(total));
        return Math.min(percent, ALL - 1);
    }

    private static double unsigned(long number) {
        return number < 0 ? number + UNSIGNED : number;
    }
}
