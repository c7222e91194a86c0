package io.virt4j;

/** A version as libvirt counts them. */
public record Version(int major, int minor, int release) implements Comparable<Version> {
    /** From libvirt's number: 1,000,000 × major + 1,000 × minor + release. */
    public static Version of(long number) {
        return new Version((int) (number / 1_000_000), (int) (number / 1_000 % 1_000), (int) (number % 1_000));
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(number(), other.number());
    }

    private long number() {
        return 1_000_000L * major + 1_000L * minor + release;
    }

    /** Such as {@code 9.0.0}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + release;
    }
}
