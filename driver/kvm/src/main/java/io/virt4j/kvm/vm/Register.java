package io.virt4j.kvm.vm;

/** The general registers, each with its place in KVM's structure. (asm/kvm.h, struct kvm_regs) */
public enum Register {
    RAX(0),
    RBX(8),
    RCX(16),
    RDX(24),
    RSI(32),
    RDI(40),
    RSP(48),
    RBP(56),
    R8(64),
    R9(72),
    R10(80),
    R11(88),
    R12(96),
    R13(104),
    R14(112),
    R15(120),
    RIP(128),
    RFLAGS(136);

    private final int offset;

    Register(int offset) {
        this.offset = offset;
    }

    /** In bytes. */
    int offset() {
        return offset;
    }
}
