package io.virt4j.kvm.boot;

/** The state in which the first vCPU runs its first instruction, beyond what a reset leaves. Interrupts are off. */
public sealed interface Entry {
    /** The way a PC begins: 16 bytes below 4 GiB, in real mode. (Intel SDM volume 3, 10.1.4) */
    Entry RESET_VECTOR = new RealMode(0xf000, 0xffff0000L, 0xfff0);

    /**
     * Real mode.
     *
     * @param selector of the code segment
     * @param base of the code segment, which is 16 times the selector everywhere but at the reset vector
     * @param instruction the offset of the first instruction in the code segment
     */
    record RealMode(int selector, long base, int instruction) implements Entry {}

    /**
     * Protected mode without paging: segments of 32 bits over all 4 GiB.
     *
     * @param instruction the address of the first instruction
     * @param stack for ESP; 0 where the protocol promises none
     */
    record ProtectedMode(long instruction, long eax, long ebx, long esi, long stack) implements Entry {}

    /**
     * Long mode at privilege level 0, with the page tables and descriptors of {@link LongModeTables}.
     *
     * @param instruction the address of the first instruction
     */
    record LongMode(long instruction, long rsi) implements Entry {}
}
