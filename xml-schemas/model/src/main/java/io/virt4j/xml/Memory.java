package io.virt4j.xml;

import java.util.List;
import java.util.Locale;

/** An amount of memory or storage. */
public record Memory(long bytes) implements Comparable<Memory> {
    private static final List<String> UNITS = List.of("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB");

    /** Throws {@link IllegalArgumentException} for a negative amount. */
    public Memory {
        refuseNegative(bytes);
    }

    public static Memory ofBytes(long bytes) {
        return new Memory(bytes);
    }

    public static Memory ofKibibytes(long kibibytes) {
        return of(kibibytes, "KiB");
    }

    public static Memory ofMebibytes(long mebibytes) {
        return of(mebibytes, "MiB");
    }

    public static Memory ofGibibytes(long gibibytes) {
        return of(gibibytes, "GiB");
    }

    /**
     * An amount as documents write it, by libvirt's rules (virScaleInteger): {@code b} and {@code bytes}; {@code K} and
     * {@code KiB} for 1024 bytes, {@code KB} for 1000, and so on to {@code E}; letters in either case.
     *
     * @throws IllegalArgumentException for a unit that is none, a negative amount, and one of 8 EiB or more
     */
    public static Memory of(long amount, String unit) {
        refuseNegative(amount);
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

    /** In the largest unit that tells it whole: {@code 512 MiB}, {@code 1000 bytes}. */
    @Override
    public String toString() {
        long amount = bytes;
        int unit = 0;
        while (amount != 0 && amount % 1024 == 0) {
            amount /= 1024;
            unit++;
        }
        return amount + " " + UNITS.get(unit);
    }

    @Override
    public int compareTo(Memory other) {
        return Long.compare(bytes, other.bytes);
    }

    private static void refuseNegative(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount of memory cannot be negative: " + amount);
        }
    }
}
