package io.virt4j.kvm.vm;

/** Where the fields of KVM's structures are on x86-64, in bytes. (linux/kvm.h, asm/kvm.h) */
final class KvmLayout {
    static final int API_VERSION = 12;

    // struct kvm_userspace_memory_region
    static final int REGION_SIZE = 32;
    static final int REGION_SLOT = 0;
    static final int REGION_GUEST_ADDRESS = 8;
    static final int REGION_LENGTH = 16;
    static final int REGION_HOST_ADDRESS = 24;

    // struct kvm_cpuid2, struct kvm_cpuid_entry2
    static final int CPUID_COUNT = 0;
    static final int CPUID_HEADER_SIZE = 8;
    static final int CPUID_ENTRY_SIZE = 40;

    // struct kvm_regs
    static final int REGS_SIZE = 144;

    // struct kvm_sregs
    static final int SREGS_SIZE = 312;
    static final int SREGS_GDT = 192;
    static final int SREGS_IDT = 208;
    static final int SREGS_CR0 = 224;
    static final int SREGS_CR2 = 232;
    static final int SREGS_CR3 = 240;
    static final int SREGS_CR4 = 248;
    static final int SREGS_EFER = 264;

    // struct kvm_segment
    static final int SEGMENT_BASE = 0;
    static final int SEGMENT_LIMIT = 8;
    static final int SEGMENT_SELECTOR = 12;
    static final int SEGMENT_TYPE = 14;
    static final int SEGMENT_PRESENT = 15;
    static final int SEGMENT_DPL = 16;
    static final int SEGMENT_DB = 17;
    static final int SEGMENT_S = 18;
    static final int SEGMENT_L = 19;
    static final int SEGMENT_G = 20;

    // struct kvm_dtable
    static final int DTABLE_BASE = 0;
    static final int DTABLE_LIMIT = 8;

    // struct kvm_run
    static final int RUN_IMMEDIATE_EXIT = 1;
    static final int RUN_EXIT_REASON = 8;
    static final int RUN_IF_FLAG = 13;
    static final int RUN_IO_DIRECTION = 32;
    static final int RUN_IO_SIZE = 33;
    static final int RUN_IO_PORT = 34;
    static final int RUN_IO_COUNT = 36;
    static final int RUN_IO_DATA_OFFSET = 40;
    static final int RUN_MMIO_ADDRESS = 32;
    static final int RUN_MMIO_DATA = 40;
    static final int RUN_MMIO_LENGTH = 48;
    static final int RUN_MMIO_IS_WRITE = 52;
    static final int RUN_FAIL_ENTRY_REASON = 32;
    static final int RUN_INTERNAL_SUBERROR = 32;

    /** The other direction is KVM_EXIT_IO_IN, 0. */
    static final int KVM_EXIT_IO_OUT = 1;

    // KVM_EXIT_*
    static final int KVM_EXIT_IO = 2;
    static final int KVM_EXIT_HLT = 5;
    static final int KVM_EXIT_MMIO = 6;
    static final int KVM_EXIT_SHUTDOWN = 8;
    static final int KVM_EXIT_FAIL_ENTRY = 9;
    static final int KVM_EXIT_INTR = 10;
    static final int KVM_EXIT_INTERNAL_ERROR = 17;

    private KvmLayout() {}
}
