package io.virt4j.kvm.vm;

/**
 * What a segment register holds, the hidden part included. (asm/kvm.h, struct kvm_segment; Intel SDM volume 3, 3.4.5)
 *
 * @param limit the last offset in bytes
 * @param type 11 for code, 3 for data, both accessed
 * @param code64 whether it is a segment of 64-bit code
 * @param wide whether offsets in it are of 32 bits; never together with {@code code64}
 */
public record Segment(long base, int limit, int selector, int type, boolean code64, boolean wide) {
    private static final int CODE = 11;
    private static final int DATA = 3;
    private static final int WHOLE = -1;

    /** All of the address space, for 64-bit code. */
    public static Segment code64(int selector) {
        return new Segment(0, WHOLE, selector, CODE, true, false);
    }

    /** All of the address space, for data. */
    public static Segment data(int selector) {
        return new Segment(0, WHOLE, selector, DATA, false, true);
    }

    /** 64 KiB of code as real mode has it, whose base is 16 times the selector. */
    public static Segment realModeCode(int selector) {
        return new Segment((long) selector << 4, 0xffff, selector, CODE, false, false);
    }
}
