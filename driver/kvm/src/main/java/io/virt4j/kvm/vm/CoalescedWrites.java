package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.InterruptLayout.COALESCED_ADDRESS;
import static io.virt4j.kvm.ioctl.InterruptLayout.COALESCED_DATA;
import static io.virt4j.kvm.ioctl.InterruptLayout.COALESCED_LENGTH;
import static io.virt4j.kvm.ioctl.InterruptLayout.COALESCED_PORT;
import static io.virt4j.kvm.ioctl.InterruptLayout.COALESCED_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_COALESCED_MMIO_PAGE_OFFSET;
import static io.virt4j.kvm.ioctl.InterruptLayout.RING_ENTRIES;
import static io.virt4j.kvm.ioctl.InterruptLayout.RING_FIRST;
import static io.virt4j.kvm.ioctl.InterruptLayout.RING_LAST;

import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;

/**
 * The writes that the kernel has collected instead of coming back for each. For the thread that runs the vCPU.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.116</a>
 */
public final class CoalescedWrites {
    private static final int RING = KVM_COALESCED_MMIO_PAGE_OFFSET * MemorySlot.PAGE_SIZE;
    private static final int ENTRIES = (MemorySlot.PAGE_SIZE - RING_ENTRIES) / COALESCED_SIZE;

    private final Vcpu vcpu;

    CoalescedWrites(Vcpu vcpu) {
        this.vcpu = vcpu;
    }

    /**
     * Hands over the writes since the last time, in their order.
     *
     * @return how many there were
     */
    public int take(Taker taker) {
        return vcpu.whileOpen(page -> take(page, taker));
    }

    private static int take(ByteBuffer page, Taker taker) {
        int count = 0;
        // The ring is one for the virtual machine, and the guest goes on writing to it from other vCPUs: one round at
        // most.
        while (count < ENTRIES) {
            int first = page.getInt(RING + RING_FIRST);
            if (first == page.getInt(RING + RING_LAST) || first < 0 || first >= ENTRIES) {
                break;
            }
            VarHandle.acquireFence();
            int entry = RING + RING_ENTRIES + first * COALESCED_SIZE;
            taker.take(
                    page.getLong(entry + COALESCED_ADDRESS),
                    page.getInt(entry + COALESCED_LENGTH),
                    page.getInt(entry + COALESCED_PORT) != 0,
                    page.getLong(entry + COALESCED_DATA));
            VarHandle.releaseFence();
            page.putInt(RING + RING_FIRST, (first + 1) % ENTRIES);
            count++;
        }
        return count;
    }

    /** Who takes the writes. */
    public interface Taker {
        /**
         * Takes one.
         *
         * @param address of memory, or of an I/O port
         * @param length of the write, in bytes
         * @param data whose lowest {@code length} bytes were written
         */
        void take(long address, int length, boolean isPort, long data);
    }
}
