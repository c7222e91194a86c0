package io.virt4j.host;

import io.virt4j.NativeEnum;

/** How a host's processor compares with a described one. (virCPUCompareResult) A number without a name is carried as it is. */
@NativeEnum(value = "virCPUCompareResult", prefix = "VIR_CPU_COMPARE_")
public record CpuComparison(int number) {
    /** It lacks something. */
    public static final CpuComparison INCOMPATIBLE = new CpuComparison(0);

    /** It is the same. */
    public static final CpuComparison IDENTICAL = new CpuComparison(1);

    /** It has all of it and more. */
    public static final CpuComparison SUPERSET = new CpuComparison(2);

    private static final String[] NAMES = {"INCOMPATIBLE", "IDENTICAL", "SUPERSET"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
