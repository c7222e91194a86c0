package io.virt4j.kvm.virtio.balloon;

import io.virt4j.kvm.sys.HostPages;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.vm.GuestAccess;

/**
 * The pages that a guest puts into its balloon, by their numbers, which go back to the host; neighbours go together, since
 * each call to the kernel costs. What is not the guest's memory is passed over. (virtio 1.2, 5.5.6)
 */
final class BalloonPages implements ChainHandler {
    /** The balloon's own unit, whatever the guest's pages are. (virtio 1.2, 5.5.6) */
    static final int SIZE = 4096;

    /** How many pages one request gives back at most; the driver of Linux names 256. */
    private static final int MOST_PAGES = 4096;

    private final GuestAccess memory;

    BalloonPages(GuestAccess memory) {
        this.memory = memory;
    }

    @Override
    public int handle(Chain request) {
        int count = Math.min(request.readable() / Integer.BYTES, MOST_PAGES);
        long first = 0;
        long last = -1;
        for (int i = 0; i < count; i++) {
            long page = Integer.toUnsignedLong(request.readInt(i * Integer.BYTES));
            if (page == last + 1 && last >= first) {
                last = page;
            } else if (page == first - 1 && last >= first) {
                first = page; // Linux names the pages of a run backwards at times.
            } else {
                giveBack(first, last);
                first = page;
                last = page;
            }
        }
        giveBack(first, last);
        return 0;
    }

    private void giveBack(long first, long last) {
        long address = first * SIZE;
        long length = (last - first + 1) * SIZE;
        if (length > 0 && memory.has(address, length)) {
            // Where the host keeps them after all, nothing is lost but the saving.
            HostPages.giveBack(memory.hostAddress(address, length), length);
        }
    }
}
