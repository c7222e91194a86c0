package io.virt4j.cli;

/** How far a job is, in one line of standard error that is written over again. */
public final class JobProgressLine {
    private static final int ALL = 100;
    private static final double UNSIGNED = 0x1p64;

    private JobProgressLine() {}

    /** Shows the percentage, once there is something to do. */
    public static void show(String job, long remaining, long total, Output out) {
        if (total != 0) {
            out.progress("\r" + job + ": [" + String.format("%3d", percent(remaining, total)) + " %]");
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
