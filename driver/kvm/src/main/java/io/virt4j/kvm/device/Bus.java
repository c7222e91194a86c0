package io.virt4j.kvm.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a machine that are not memory, its I/O ports or the rest of its physical addresses, and the devices at
 * them. Where no device answers, reads are all ones and writes go nowhere, as on a PC.
 */
public final class Bus {
    private static final long NOTHING_THERE = -1;

    /** By their first address, without overlap. */
    private final Range[] ranges;

    private Bus(List<Range> ranges) {
        this.ranges = ranges.toArray(Range[]::new);
    }

    /** Reads {@code size} bytes, 1, 2, 4 or 8, from an address. */
    public long read(long address, int size) {
        Range range = find(address, size);
        if (range == null) {
            return NOTHING_THERE;
        }
        return range.device.read((int) (address - range.first), size);
    }

    /** Writes the lowest {@code size} bytes, 1, 2, 4 or 8, of a value to an address. */
    public void write(long address, int size, long value) {
        Range range = find(address, size);
        if (range != null) {
            range.device.write((int) (address - range.first), size, value);
        }
    }

    /** The devices, by their addresses. */
    public List<BusDevice> devices() {
        return List.of(ranges).stream().map(Range::device).toList();
    }

    /** The range that has all bytes of an access, or null. */
    private @Nullable Range find(long address, int size) {
        int low = 0;
        int high = ranges.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges[middle];
            if (address < range.first) {
                high = middle - 1;
            } else if (address > range.last) {
                low = middle + 1;
            } else {
                return size - 1 <= range.last - address ? range : null;
            }
        }
        return null;
    }

    private record Range(long first, long last, BusDevice device) {}

    /** A bus in the making. */
    public static final class Builder {
        private final List<Range> ranges = new ArrayList<>();

        /**
         * Puts a device on {@code count} addresses from {@code first} on.
         *
         * @throws IllegalArgumentException if another device is on one of them
         */
        public Builder add(long first, int count, BusDevice device) {
            long last = first + count - 1;
            for (Range other : ranges) {
                if (first <= other.last && other.first <= last) {
                    throw new IllegalArgumentException("two devices at 0x" + Long.toHexString(first));
                }
            }
            ranges.add(new Range(first, last, device));
            return this;
        }

        public Bus build() {
            ranges.sort(Comparator.comparingLong(Range::first));
            return new Bus(ranges);
        }
    }
}
