package io.virt4j.kvm.sys;

import com.sun.jna.Native;

/** What the host is told of memory that a guest does not need. */
public final class HostPages {
    private HostPages() {}

    /**
     * Gives whole pages back, which read as they did at first when they are used again. The caller answers for their being
     * its own. (madvise(2), MADV_DONTNEED)
     *
     * @return 0; -errno if it failed
     */
    public static int giveBack(long address, long length) {
        return FileCalls.madvise(address, length, Linux.MADV_DONTNEED) < 0 ? -Native.getLastError() : 0;
    }
}
