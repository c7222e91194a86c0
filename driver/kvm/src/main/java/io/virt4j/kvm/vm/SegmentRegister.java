package io.virt4j.kvm.vm;

/** The segment registers, each with its place in KVM's structure. (asm/kvm.h, struct kvm_sregs) */
public enum SegmentRegister {
    CS(0),
    DS(24),
    ES(48),
    FS(72),
    GS(96),
    SS(120),
    TR(144),
    LDT(168);

    private final int offset;

    SegmentRegister(int offset) {
        this.offset = offset;
    }

    /** In bytes. */
    int offset() {
        return offset;
    }
}
