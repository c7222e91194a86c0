package io.virt4j.host;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A set of CPUs, by their numbers from 0. Immutable. */
public final class CpuSet {
    /** More CPUs than any host has; a number beyond it is an error rather than a large set. */
    private static final int LIMIT = 1 << 16;

    private static final Pattern PART = Pattern.compile("(\\^?)([0-9]{1,9})(?:-([0-9]{1,9}))?");

    private final BitSet cpus;

    private CpuSet(BitSet cpus) {
        this.cpus = cpus;
    }

    /** Throws {@link IllegalArgumentException} for a number that no CPU has. */
    public static CpuSet of(int... cpus) {
        BitSet set = new BitSet();
        for (int cpu : cpus) {
            set.set(checked(cpu));
        }
        return new CpuSet(set);
    }

    public static CpuSet of(BitSet cpus) {
        checked(Math.max(0, cpus.length() - 1));
        return new CpuSet((BitSet) cpus.clone());
    }

    /** The CPUs from one to another, both among them. */
    public static CpuSet range(int first, int last) {
        if (checked(first) > checked(last)) {
            throw new IllegalArgumentException("there are no CPUs from " + first + " to " + last);
        }
        BitSet set = new BitSet();
        set.set(first, last + 1);
        return new CpuSet(set);
    }

    /**
     * A set as documents write it: {@code 0-3,^2,8}.
     *
     * @throws IllegalArgumentException for other text
     */
    public static CpuSet parse(String text) {
        BitSet set = new BitSet();
        if (text.isBlank()) {
            return new CpuSet(set);
        }
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("'" + text + "' is no set of CPUs; one is written like 0-3,^2,8");
            }
            int first = Integer.parseInt(matcher.group(2));
            BitSet range = range(first, matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3))).cpus;
            if (matcher.group(1).isEmpty()) {
                set.or(range);
            } else {
                set.andNot(range);
            }
        }
        return new CpuSet(set);
    }

    private static int checked(int cpu) {
        if (cpu < 0 || cpu >= LIMIT) {
            throw new IllegalArgumentException("there is no CPU " + cpu + "; they count from 0 to " + (LIMIT - 1));
        }
        return cpu;
    }

    public boolean contains(int cpu) {
        return cpu >= 0 && cpus.get(cpu);
    }

    public int size() {
        return cpus.cardinality();
    }

    public boolean isEmpty() {
        return cpus.isEmpty();
    }

    /** The numbers in ascending order. */
    public IntStream stream() {
        return cpus.stream();
    }

    public BitSet toBitSet() {
        return (BitSet) cpus.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CpuSet set && cpus.equals(set.cpus);
    }

    @Override
    public int hashCode() {
        return cpus.hashCode();
    }

    /** As documents write it: {@code 0-1,3,8}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int first = cpus.nextSetBit(0);
        while (first >= 0) {
            int last = cpus.nextClearBit(first) - 1;
            text.append(text.isEmpty() ? "" : ",").append(first);
            if (last > first) {
                text.append('-').append(last);
            }
            first = cpus.nextSetBit(last + 1);
        }
        return text.toString();
    }
}
