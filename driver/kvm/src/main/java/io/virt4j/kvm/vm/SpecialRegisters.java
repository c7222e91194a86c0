package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.StateLayout;
import io.virt4j.kvm.sys.NativeBlock;

/** A copy of a vCPU's segment, table and control registers. (asm/kvm.h, struct kvm_sregs) */
public final class SpecialRegisters {
    private final Memory memory;

    SpecialRegisters(Memory memory) {
        this.memory = memory;
    }

    /**
     * From {@link #toBytes}.
     *
     * @throws VirtException {@link ErrorCode#INVALID_ARG} if the length is another
     */
    public static SpecialRegisters of(byte[] bytes) {
        if (bytes.length != StateLayout.SREGS_SIZE) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "special registers are of " + StateLayout.SREGS_SIZE + " bytes, and there are " + bytes.length);
        }
        return new SpecialRegisters(NativeBlock.of(bytes));
    }

    /** Loads a segment register with a segment that is present and of privilege level 0. */
    public void segment(SegmentRegister register, Segment segment) {
        long at = register.offset();
        memory.setLong(at + StateLayout.SEGMENT_BASE, segment.base());
        memory.setInt(at + StateLayout.SEGMENT_LIMIT, segment.limit());
        memory.setShort(at + StateLayout.SEGMENT_SELECTOR, (short) segment.selector());
        memory.setByte(at + StateLayout.SEGMENT_TYPE, (byte) segment.type());
        memory.setByte(at + StateLayout.SEGMENT_PRESENT, (byte) 1);
        memory.setByte(at + StateLayout.SEGMENT_DPL, (byte) 0);
        memory.setByte(at + StateLayout.SEGMENT_DB, bit(segment.wide()));
        memory.setByte(at + StateLayout.SEGMENT_S, (byte) 1);
        memory.setByte(at + StateLayout.SEGMENT_L, bit(segment.code64()));
        memory.setByte(at + StateLayout.SEGMENT_G, bit(segment.limit() == -1));
    }

    private static byte bit(boolean set) {
        return (byte) (set ? 1 : 0);
    }

    /** Where the global descriptor table is, and its last offset in bytes. */
    public void gdt(long base, int limit) {
        memory.setLong(StateLayout.SREGS_GDT + StateLayout.DTABLE_BASE, base);
        memory.setShort(StateLayout.SREGS_GDT + StateLayout.DTABLE_LIMIT, (short) limit);
    }

    /** Where the interrupt descriptor table is, and its last offset in bytes. */
    public void idt(long base, int limit) {
        memory.setLong(StateLayout.SREGS_IDT + StateLayout.DTABLE_BASE, base);
        memory.setShort(StateLayout.SREGS_IDT + StateLayout.DTABLE_LIMIT, (short) limit);
    }

    /** Where the interrupt descriptor table is. */
    public long idtBase() {
        return memory.getLong(StateLayout.SREGS_IDT + StateLayout.DTABLE_BASE);
    }

    public long cr0() {
        return memory.getLong(StateLayout.SREGS_CR0);
    }

    public void cr0(long value) {
        memory.setLong(StateLayout.SREGS_CR0, value);
    }

    public long cr2() {
        return memory.getLong(StateLayout.SREGS_CR2);
    }

    public long cr3() {
        return memory.getLong(StateLayout.SREGS_CR3);
    }

    public void cr3(long value) {
        memory.setLong(StateLayout.SREGS_CR3, value);
    }

    public long cr4() {
        return memory.getLong(StateLayout.SREGS_CR4);
    }

    public void cr4(long value) {
        memory.setLong(StateLayout.SREGS_CR4, value);
    }

    /** The task priority, which the local APIC has too. */
    public long cr8() {
        return memory.getLong(StateLayout.SREGS_CR8);
    }

    public long efer() {
        return memory.getLong(StateLayout.SREGS_EFER);
    }

    public void efer(long value) {
        memory.setLong(StateLayout.SREGS_EFER, value);
    }

    /** Where the local APIC is, whether it is on, and whether this is the boot processor. (Intel SDM volume 3, 11.4.4) */
    public long apicBase() {
        return memory.getLong(StateLayout.SREGS_APIC_BASE);
    }

    public void apicBase(long value) {
        memory.setLong(StateLayout.SREGS_APIC_BASE, value);
    }

    /** What a segment register holds; of a segment that is not present, too. */
    public Segment segment(SegmentRegister register) {
        long at = register.offset();
        return new Segment(
                memory.getLong(at + StateLayout.SEGMENT_BASE),
                memory.getInt(at + StateLayout.SEGMENT_LIMIT),
                Short.toUnsignedInt(memory.getShort(at + StateLayout.SEGMENT_SELECTOR)),
                memory.getByte(at + StateLayout.SEGMENT_TYPE),
                memory.getByte(at + StateLayout.SEGMENT_L) != 0,
                memory.getByte(at + StateLayout.SEGMENT_DB) != 0);
    }

    /** The privilege level of the guest's code, from 0 to 3. */
    public int privilegeLevel() {
        return memory.getByte(SegmentRegister.SS.offset() + StateLayout.SEGMENT_DPL);
    }

    /** The kernel's structure, for keeping. */
    public byte[] toBytes() {
        return memory.getByteArray(0, StateLayout.SREGS_SIZE);
    }

    Memory memory() {
        return memory;
    }

    /** The control registers in one line, such as {@code cr0=0x80000011 cr2=0x0 …}. */
    @Override
    public String toString() {
        return "cr0=0x" + Long.toHexString(cr0()) + " cr2=0x" + Long.toHexString(cr2()) + " cr3=0x"
                + Long.toHexString(cr3()) + " cr4=0x" + Long.toHexString(cr4()) + " efer=0x"
                + Long.toHexString(efer());
    }
}
