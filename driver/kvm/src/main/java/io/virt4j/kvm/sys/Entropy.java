package io.virt4j.kvm.sys;

import com.sun.jna.Native;

/** The kernel's random bytes. */
public final class Entropy {
    private Entropy() {}

    /**
     * Fills memory that the caller answers for. (getrandom(2))
     *
     * @return how many bytes were filled; -errno if it failed
     */
    public static long fill(long address, long length) {
        long filled = FileCalls.getrandom(address, length, 0);
        return filled < 0 ? -Native.getLastError() : filled;
    }
}
