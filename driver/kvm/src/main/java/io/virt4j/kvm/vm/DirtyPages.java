package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.kvm.sys.NativeBlock;

/** Which pages of a memory slot were written to, by the guest or for it. Not for several threads at a time. */
public final class DirtyPages {
    private final long pages;
    private final Memory bitmap;

    DirtyPages(long pages) {
        this.pages = pages;
        this.bitmap = NativeBlock.zeroed((pages + Long.SIZE - 1) / Long.SIZE * Long.BYTES);
    }

    long pages() {
        return pages;
    }

    Memory bitmap() {
        return bitmap;
    }

    /** Adds those of 64 pages whose bit is set. */
    void add(int word, long bits) {
        if (bits != 0) {
            long at = (long) word * Long.BYTES;
            bitmap.setLong(at, bitmap.getLong(at) | bits);
        }
    }

    /** How many. */
    public long count() {
        long count = 0;
        for (long at = 0; at < bitmap.size(); at += Long.BYTES) {
            count += Long.bitCount(bitmap.getLong(at));
        }
        return count;
    }

    /** The first of them from {@code page} on, counted from the slot's start; -1 if there is none. */
    public long next(long page) {
        if (page >= pages) {
            return -1;
        }
        long word = page / Long.SIZE;
        long bits = bitmap.getLong(word * Long.BYTES) & (-1L << page % Long.SIZE);
        while (bits == 0) {
            word++;
            if (word * Long.BYTES >= bitmap.size()) {
                return -1;
            }
            bits = bitmap.getLong(word * Long.BYTES);
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }
}
