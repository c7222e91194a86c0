package io.virt4j.xml;

import java.util.Locale;

/** An amount of memory. */
public record Memory(long bytes) implements Comparable<Memory> {
    public static Memory ofBytes(long bytes) {
        return new Memory(bytes);
    }

    public static Memory ofKibibytes(long kibibytes) {
        return new Memory(Math.multiplyExact(kibibytes, 1024));
    }

    public static Memory ofMebibytes(long mebibytes) {
        return new Memory(Math.multiplyExact(mebibytes, 1024 * 1024));
    }

    public static Memory ofGibibytes(long gibibytes) {
        return new Memory(Math.multiplyExact(gibibytes, 1024 * 1024 * 1024));
    }

    /**
     * An amount as documents write it, by libvirt's rules (virScaleInteger): {@code b} and {@code bytes}; {@code K} and
     * {@code KiB} for 1024 bytes, {@code KB} for 1000, and so on to {@code E}; letters in either case.
     *
     * @throws IllegalArgumentException for a unit that is none, a negative amount, and one of 8 EiB or more
     */
    public static Memory of(long amount, String unit) {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount of memory cannot be negative: " + amount);
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.equals("b") || lower.equals("byte") || lower.equals("bytes")) {
            return new Memory(amount);
        }
        int power = lower.isEmpty() ? -1 : "kmgtpe".indexOf(lower.charAt(0));
        long base = power < 0
                ? 0
                : switch (lower.substring(1)) {
                    case "", "ib" -> 1024;
                    case "b" -> 1000;
                    default -> 0;
                };
        if (base == 0) {
            throw new IllegalArgumentException("unit '" + unit + "' is not known; KiB, MiB and GiB are");
        }
        try {
            long bytes = amount;
            for (int i = 0; i <= power; i++) {
                bytes = Math.multiplyExact(bytes, base);
            }
            return new Memory(bytes);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(amount + " " + unit + " is more than 8 EiB", e);
        }
    }

    /** In whole KiB, libvirt's usual unit; a rest is dropped. */
    public long kibibytes() {
        return bytes / 1024;
    }

    @Override
    public int compareTo(Memory other) {
        return Long.compare(bytes, other.bytes);
    }
}
