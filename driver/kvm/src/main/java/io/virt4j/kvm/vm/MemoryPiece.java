package io.virt4j.kvm.vm;

import io.virt4j.kvm.sys.Mapping;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** One stretch of a guest's addresses with memory behind it. */
final class MemoryPiece {
    /** A buffer ends before 2 GiB, so there is one from each GiB on: what is no longer than a GiB lies within one. */
    private static final int WINDOW_BITS = 30;

    static final int WINDOW = 1 << WINDOW_BITS;

    final long first;
    final long length;
    final Mapping mapping;
    private final ByteBuffer[] windows;

    /** What this process has written, while that is of interest to anybody. */
    private volatile @Nullable HostWrites writes;

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

    /** From now on, or no more. */
    void logWrites(boolean wanted) {
        if (!wanted) {
            writes = null;
        } else if (writes == null) {
            writes = new HostWrites(length / MemorySlot.PAGE_SIZE);
        }
    }

    /** This process has written there; all of it is in the piece. */
    void written(long address, long count) {
        HostWrites log = writes;
        if (log != null) {
            log.add(address - first, count);
        }
    }

    /** Adds the pages that were written since the last time. */
    void addWrites(DirtyPages to) {
        HostWrites log = writes;
        if (log != null) {
            log.moveTo(to);
        }
    }
}
