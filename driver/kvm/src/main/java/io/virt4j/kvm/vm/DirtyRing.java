package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_GFN_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_GFN_PAGE;
import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_GFN_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_GFN_SLOT;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_DIRTY_GFN_F_DIRTY;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_DIRTY_GFN_F_RESET;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_DIRTY_LOG_PAGE_OFFSET;

import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.sys.Mapping;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;

/**
 * The pages that one vCPU has made dirty, one by one in the order of their being written. Not for several threads at a
 * time.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CAP_DIRTY_LOG_RING (api.rst 8.29)</a>
 */
public final class DirtyRing {
    private final Mapping mapping;
    private final int entries;
    private int next;

    private DirtyRing(Mapping mapping, int entries) {
        this.mapping = mapping;
        this.entries = entries;
    }

    static DirtyRing of(KvmDescriptor vcpu, int bytes, int id) {
        long offset = (long) KVM_DIRTY_LOG_PAGE_OFFSET * MemorySlot.PAGE_SIZE;
        return new DirtyRing(vcpu.map(offset, bytes, "the dirty ring of vCPU " + id), bytes / DIRTY_GFN_SIZE);
    }

    /**
     * Hands over the pages since the last time. The kernel watches them again, and has room for more, only after {@link
     * VirtualMachine#resetDirtyRings}.
     *
     * @return how many there were
     */
    public int take(Taker taker) {
        return mapping.access(0, entries * DIRTY_GFN_SIZE, ring -> take(ring, taker));
    }

    private int take(ByteBuffer ring, Taker taker) {
        int count = 0;
        while (count < entries) {
            int entry = next * DIRTY_GFN_SIZE;
            if ((ring.getInt(entry + DIRTY_GFN_FLAGS) & KVM_DIRTY_GFN_F_DIRTY) == 0) {
                break;
            }
            VarHandle.acquireFence();
            taker.take(ring.getInt(entry + DIRTY_GFN_SLOT), ring.getLong(entry + DIRTY_GFN_PAGE));
            VarHandle.releaseFence();
            ring.putInt(entry + DIRTY_GFN_FLAGS, KVM_DIRTY_GFN_F_RESET);
            next = (next + 1) % entries;
            count++;
        }
        return count;
    }

    /** Unmaps it. Closing twice does nothing. */
    void close() {
        mapping.close();
    }

    /** Who takes the pages. */
    public interface Taker {
        /**
         * Takes one.
         *
         * @param slot whose page it is
         * @param page counted from the slot's start
         */
        void take(int slot, long page);
    }
}
