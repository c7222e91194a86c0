package io.virt4j.kvm.vm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The pages of a piece of guest memory that this process has written to. Usable from any thread. */
final class HostWrites {
    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] words;

    HostWrites(long pages) {
        this.words = new long[Math.toIntExact((pages + Long.SIZE - 1) / Long.SIZE)];
    }

    /** Adds the pages of {@code count} bytes from an offset on. */
    void add(long offset, long count) {
        if (count > 0) {
            long last = (offset + count - 1) / MemorySlot.PAGE_SIZE;
            for (long page = offset / MemorySlot.PAGE_SIZE; page <= last; page++) {
                WORDS.getAndBitwiseOr(words, (int) (page / Long.SIZE), 1L << page % Long.SIZE);
            }
        }
    }

    /** Adds them to others, and begins anew. */
    void moveTo(DirtyPages others) {
        for (int i = 0; i < words.length; i++) {
            others.add(i, (long) WORDS.getAndSet(words, i, 0L));
        }
    }
}
