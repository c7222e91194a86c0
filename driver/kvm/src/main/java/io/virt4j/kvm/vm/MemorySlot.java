package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.CLEAR_LOG_BITMAP;
import static io.virt4j.kvm.ioctl.MachineLayout.CLEAR_LOG_PAGES;
import static io.virt4j.kvm.ioctl.MachineLayout.CLEAR_LOG_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.CLEAR_LOG_SLOT;
import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_LOG_BITMAP;
import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_LOG_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.DIRTY_LOG_SLOT;
import static io.virt4j.kvm.ioctl.MachineLayout.REGION_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.REGION_GUEST_ADDRESS;
import static io.virt4j.kvm.ioctl.MachineLayout.REGION_HOST_ADDRESS;
import static io.virt4j.kvm.ioctl.MachineLayout.REGION_LENGTH;
import static io.virt4j.kvm.ioctl.MachineLayout.REGION_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.REGION_SLOT;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.sys.NativeBlock;
import java.lang.ref.Reference;
import java.util.Set;

/** A piece of guest memory. Made by {@link VirtualMachine#addMemory}. Usable from any thread. */
public final class MemorySlot {
    /** Of a page, in bytes; what addresses and lengths of slots are multiples of. */
    public static final int PAGE_SIZE = 4096;

    private final KvmDescriptor descriptor;
    private final int number;
    private final long guestAddress;
    private final Mapping mapping;
    private final MemoryPiece piece;
    private final boolean readOnly;

    /** To be given to the guest by {@link #flags}. */
    MemorySlot(KvmDescriptor descriptor, int number, long guestAddress, Mapping mapping, boolean readOnly) {
        long length = mapping.length();
        if (guestAddress < 0
                || guestAddress % PAGE_SIZE != 0
                || length <= 0
                || length % PAGE_SIZE != 0
                || guestAddress > Long.MAX_VALUE - length) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "memory of " + length + " bytes at 0x" + Long.toHexString(guestAddress)
                            + ": address and length have to be multiples of " + PAGE_SIZE);
        }
        this.descriptor = descriptor;
        this.number = number;
        this.guestAddress = guestAddress;
        this.mapping = mapping;
        this.piece = new MemoryPiece(guestAddress, mapping);
        this.readOnly = readOnly;
    }

    /** KVM's number of the slot, which the entries of a {@link DirtyRing} carry. */
    public int number() {
        return number;
    }

    /** Where the guest sees it. */
    public long guestAddress() {
        return guestAddress;
    }

    /** In bytes. */
    public long length() {
        return mapping.length();
    }

    /** In pages of {@link #PAGE_SIZE}. */
    public long pages() {
        return length() / PAGE_SIZE;
    }

    /** Whether the guest cannot write to it. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The memory itself. */
    public Mapping mapping() {
        return mapping;
    }

    /** What this process sees of it. */
    MemoryPiece piece() {
        return piece;
    }

    /** Changes what KVM is to do with it. {@link SlotFlag#READ_ONLY} cannot change. (KVM_SET_USER_MEMORY_REGION) */
    public void flags(Set<SlotFlag> flags) {
        set(mapping.length(), flags);
        piece.logWrites(flags.contains(SlotFlag.LOG_DIRTY_PAGES));
    }

    /** Takes it away from the guest. */
    void unset() {
        set(0, Set.of());
    }

    private void set(long length, Set<SlotFlag> flags) {
        Memory region = NativeBlock.zeroed(REGION_SIZE);
        region.setInt(REGION_SLOT, number);
        region.setInt(REGION_FLAGS, SlotFlag.bits(flags));
        region.setLong(REGION_GUEST_ADDRESS, guestAddress);
        region.setLong(REGION_LENGTH, length);
        region.setLong(REGION_HOST_ADDRESS, mapping.address());
        descriptor.call(KvmRequest.KVM_SET_USER_MEMORY_REGION, region);
    }

    /** Room for what {@link #dirtyPages(DirtyPages)} tells, to be used again and again. */
    public DirtyPages newDirtyPages() {
        return new DirtyPages(pages());
    }

    /**
     * Tells the pages that the guest, or this process by {@link GuestMemory}, has written to since the last time, and
     * begins anew; or, where the virtual machine was {@linkplain VirtualMachine#protectDirtyPagesManually told so}, goes
     * on with the guest's until {@link #clearDirtyPages}.
     *
     * @param into from {@link #newDirtyPages}
     * @throws VirtException if the slot does not {@linkplain SlotFlag#LOG_DIRTY_PAGES log}
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_GET_DIRTY_LOG (api.rst 4.8)</a>
     */
    public void dirtyPages(DirtyPages into) {
        Memory log = NativeBlock.zeroed(DIRTY_LOG_SIZE);
        log.setInt(DIRTY_LOG_SLOT, number);
        log.setLong(DIRTY_LOG_BITMAP, Pointer.nativeValue(bitmapOf(into)));
        try {
            descriptor.call(KvmRequest.KVM_GET_DIRTY_LOG, log);
        } finally {
            Reference.reachabilityFence(into);
        }
        piece.addWrites(into);
    }

    /**
     * Begins anew for the pages that {@code seen} tells.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CLEAR_DIRTY_LOG (api.rst 4.117)</a>
     */
    public void clearDirtyPages(DirtyPages seen) {
        Memory log = NativeBlock.zeroed(CLEAR_LOG_SIZE);
        log.setInt(CLEAR_LOG_SLOT, number);
        log.setInt(CLEAR_LOG_PAGES, (int) pages());
        log.setLong(CLEAR_LOG_BITMAP, Pointer.nativeValue(bitmapOf(seen)));
        try {
            descriptor.call(KvmRequest.KVM_CLEAR_DIRTY_LOG, log);
        } finally {
            Reference.reachabilityFence(seen);
        }
    }

    private Memory bitmapOf(DirtyPages dirtyPages) {
        if (dirtyPages.pages() != pages()) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "the slot has " + pages() + " pages, and there is room for " + dirtyPages.pages());
        }
        return dirtyPages.bitmap();
    }
}
