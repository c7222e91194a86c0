package io.virt4j.kvm.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 65,536 I/O ports of a machine and the devices on them. Where no device answers, reads are all ones and writes go
 * nowhere, as on a PC.
 */
public final class PortBus {
    private static final int NOTHING_THERE = -1;

    /** By their first port, without overlap. */
    private final Range[] ranges;

    private PortBus(List<Range> ranges) {
        this.ranges = ranges.toArray(Range[]::new);
    }

    /** Reads {@code size} bytes, 1, 2 or 4, from a port. */
    public int read(int port, int size) {
        Range range = find(port, size);
        return range == null ? NOTHING_THERE : range.device.read(port - range.first, size);
    }

    /** Writes the lowest {@code size} bytes, 1, 2 or 4, of a value to a port. */
    public void write(int port, int size, int value) {
        Range range = find(port, size);
        if (range != null) {
            range.device.write(port - range.first, size, value);
        }
    }

    /** The range that has all ports of an access, or null. */
    private @Nullable Range find(int port, int size) {
        int low = 0;
        int high = ranges.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges[middle];
            if (port < range.first) {
                high = middle - 1;
            } else if (port > range.last) {
                low = middle + 1;
            } else {
                return port + size - 1 <= range.last ? range : null;
            }
        }
        return null;
    }

    private record Range(int first, int last, PortDevice device) {}

    /** A bus in the making. */
    public static final class Builder {
        private final List<Range> ranges = new ArrayList<>();

        /**
         * Puts a device on {@code count} ports from {@code first} on.
         *
         * @throws IllegalArgumentException if another device is on one of them
         */
        public Builder add(int first, int count, PortDevice device) {
            int last = first + count - 1;
            for (Range other : ranges) {
                if (first <= other.last && other.first <= last) {
                    throw new IllegalArgumentException("two devices on port 0x" + Integer.toHexString(first));
                }
            }
            ranges.add(new Range(first, last, device));
            return this;
        }

        public PortBus build() {
            ranges.sort(Comparator.comparingInt(Range::first));
            return new PortBus(ranges);
        }
    }
}
