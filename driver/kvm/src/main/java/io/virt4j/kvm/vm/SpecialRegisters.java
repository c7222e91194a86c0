package io.virt4j.kvm.vm;

import com.sun.jna.Memory;

/** A copy of a vCPU's segment, table and control registers. (asm/kvm.h, struct kvm_sregs) */
public final class SpecialRegisters {
    private final Memory memory;

    SpecialRegisters(Memory memory) {
        this.memory = memory;
    }

    /** Loads a segment register with a segment that is present and of privilege level 0. */
    public void segment(SegmentRegister register, Segment segment) {
        long at = register.offset();
        memory.setLong(at + KvmLayout.SEGMENT_BASE, segment.base());
        memory.setInt(at + KvmLayout.SEGMENT_LIMIT, segment.limit());
        memory.setShort(at + KvmLayout.SEGMENT_SELECTOR, (short) segment.selector());
        memory.setByte(at + KvmLayout.SEGMENT_TYPE, (byte) segment.type());
        memory.setByte(at + KvmLayout.SEGMENT_PRESENT, (byte) 1);
        memory.setByte(at + KvmLayout.SEGMENT_DPL, (byte) 0);
        memory.setByte(at + KvmLayout.SEGMENT_DB, bit(segment.wide()));
        memory.setByte(at + KvmLayout.SEGMENT_S, (byte) 1);
        memory.setByte(at + KvmLayout.SEGMENT_L, bit(segment.code64()));
        memory.setByte(at + KvmLayout.SEGMENT_G, bit(segment.limit() == -1));
    }

    private static byte bit(boolean set) {
        return (byte) (set ? 1 : 0);
    }

    /** Where the global descriptor table is, and its last offset in bytes. */
    public void gdt(long base, int limit) {
        memory.setLong(KvmLayout.SREGS_GDT + KvmLayout.DTABLE_BASE, base);
        memory.setShort(KvmLayout.SREGS_GDT + KvmLayout.DTABLE_LIMIT, (short) limit);
    }

    /** Where the interrupt descriptor table is, and its last offset in bytes. */
    public void idt(long base, int limit) {
        memory.setLong(KvmLayout.SREGS_IDT + KvmLayout.DTABLE_BASE, base);
        memory.setShort(KvmLayout.SREGS_IDT + KvmLayout.DTABLE_LIMIT, (short) limit);
    }

    public long cr0() {
        return memory.getLong(KvmLayout.SREGS_CR0);
    }

    public void cr0(long value) {
        memory.setLong(KvmLayout.SREGS_CR0, value);
    }

    public long cr2() {
        return memory.getLong(KvmLayout.SREGS_CR2);
    }

    public long cr3() {
        return memory.getLong(KvmLayout.SREGS_CR3);
    }

    public void cr3(long value) {
        memory.setLong(KvmLayout.SREGS_CR3, value);
    }

    public long cr4() {
        return memory.getLong(KvmLayout.SREGS_CR4);
    }

    public void cr4(long value) {
        memory.setLong(KvmLayout.SREGS_CR4, value);
    }

    public long efer() {
        return memory.getLong(KvmLayout.SREGS_EFER);
    }

    public void efer(long value) {
        memory.setLong(KvmLayout.SREGS_EFER, value);
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
