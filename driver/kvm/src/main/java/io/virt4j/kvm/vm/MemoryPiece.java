package io.virt4j.kvm.vm;

import io.virt4j.kvm.sys.Mapping;
import java.nio.ByteBuffer;

/** One stretch of a guest's addresses with memory behind it. */
final class MemoryPiece {
    /** A buffer ends before 2 GiB, so there is one from each GiB on: what is no longer than a GiB lies within one. */
    private static final int WINDOW_BITS = 30;

    static final int WINDOW = 1 << WINDOW_BITS;

    final long first;
    final long length;
    final Mapping mapping;
    private final ByteBuffer[] windows;

    MemoryPiece(long first, Mapping mapping) {
        this.first = first;
        this.length = mapping.length();
        this.mapping = mapping;
        this.windows = new ByteBuffer[(int) ((length + WINDOW - 1) >>> WINDOW_BITS)];
        for (int i = 0; i < windows.length; i++) {
            long start = (long) i << WINDOW_BITS;
            windows[i] = mapping.keptBuffer(start, (int) Math.min(length - start, Integer.MAX_VALUE));
        }
    }

    boolean has(long address, long count) {
        long offset = address - first;
        return offset >= 0 && count >= 0 && offset <= length - count;
    }

    /** The buffer that has what starts at an address, at {@link #index}. */
    ByteBuffer window(long address) {
        return windows[(int) ((address - first) >>> WINDOW_BITS)];
    }

    int index(long address) {
        return (int) (address - first) & (WINDOW - 1);
    }
}
