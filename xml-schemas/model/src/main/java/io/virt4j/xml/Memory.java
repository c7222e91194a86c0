package io.virt4j.xml;

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

    /** In whole KiB, libvirt's usual unit; a rest is dropped. */
    public long kibibytes() {
        return bytes / 1024;
    }

    @Override
    public int compareTo(Memory other) {
        return Long.compare(bytes, other.bytes);
    }
}
