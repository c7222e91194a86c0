package io.virt4j.kvm.ioctl;

/** Where the fields are, in bytes, of a vCPU's state. (linux/kvm.h, asm/kvm.h on x86-64) */
public final class StateLayout {
    // struct kvm_regs
    public static final int REGS_SIZE = 144;

    // struct kvm_sregs
    public static final int SREGS_SIZE = 312;
    public static final int SREGS_GDT = 192;
    public static final int SREGS_IDT = 208;
    public static final int SREGS_CR0 = 224;
    public static final int SREGS_CR2 = 232;
    public static final int SREGS_CR3 = 240;
    public static final int SREGS_CR4 = 248;
    public static final int SREGS_CR8 = 256;
    public static final int SREGS_EFER = 264;
    public static final int SREGS_APIC_BASE = 272;

    // struct kvm_sregs2
    public static final int SREGS2_SIZE = 320;
    public static final int SREGS2_FLAGS = 280;
    public static final int SREGS2_PDPTRS = 288;
    public static final int KVM_SREGS2_FLAGS_PDPTRS_VALID = 1;

    // struct kvm_segment
    public static final int SEGMENT_BASE = 0;
    public static final int SEGMENT_LIMIT = 8;
    public static final int SEGMENT_SELECTOR = 12;
    public static final int SEGMENT_TYPE = 14;
    public static final int SEGMENT_PRESENT = 15;
    public static final int SEGMENT_DPL = 16;
    public static final int SEGMENT_DB = 17;
    public static final int SEGMENT_S = 18;
    public static final int SEGMENT_L = 19;
    public static final int SEGMENT_G = 20;

    // struct kvm_dtable
    public static final int DTABLE_BASE = 0;
    public static final int DTABLE_LIMIT = 8;

    // struct kvm_fpu
    public static final int FPU_SIZE = 416;
    public static final int FPU_REGISTERS = 0;
    public static final int FPU_CONTROL = 128;
    public static final int FPU_STATUS = 130;
    public static final int FPU_TAGS = 132;
    public static final int FPU_XMM = 152;
    public static final int FPU_MXCSR = 408;

    // struct kvm_xsave, struct kvm_xcrs
    public static final int XSAVE_SIZE = 0x1000;
    public static final int XCRS_SIZE = 392;
    public static final int XCRS_COUNT = 0;
    public static final int XCRS_ENTRIES = 8;
    public static final int XCR_SIZE = 16;
    public static final int XCR_NUMBER = 0;
    public static final int XCR_VALUE = 8;
    public static final int KVM_MAX_XCRS = 16;

    // struct kvm_lapic_state, struct kvm_mp_state
    public static final int LAPIC_SIZE = 1024;
    public static final int MP_STATE_SIZE = 4;
    public static final int KVM_MP_STATE_RUNNABLE = 0;
    public static final int KVM_MP_STATE_UNINITIALIZED = 1;
    public static final int KVM_MP_STATE_INIT_RECEIVED = 2;
    public static final int KVM_MP_STATE_HALTED = 3;
    public static final int KVM_MP_STATE_SIPI_RECEIVED = 4;
    public static final int KVM_MP_STATE_AP_RESET_HOLD = 9;

    // struct kvm_vcpu_events
    public static final int EVENTS_SIZE = 64;
    public static final int EVENTS_EXCEPTION_INJECTED = 0;
    public static final int EVENTS_EXCEPTION_NUMBER = 1;
    public static final int EVENTS_EXCEPTION_HAS_CODE = 2;
    public static final int EVENTS_EXCEPTION_PENDING = 3;
    public static final int EVENTS_EXCEPTION_CODE = 4;
    public static final int EVENTS_INTERRUPT_INJECTED = 8;
    public static final int EVENTS_INTERRUPT_NUMBER = 9;
    public static final int EVENTS_INTERRUPT_SOFT = 10;
    public static final int EVENTS_INTERRUPT_SHADOW = 11;
    public static final int EVENTS_NMI_INJECTED = 12;
    public static final int EVENTS_NMI_PENDING = 13;
    public static final int EVENTS_NMI_MASKED = 14;
    public static final int EVENTS_SIPI_VECTOR = 16;
    public static final int EVENTS_FLAGS = 20;
    public static final int EVENTS_TRIPLE_FAULT = 28;
    public static final int EVENTS_EXCEPTION_HAS_PAYLOAD = 55;
    public static final int EVENTS_EXCEPTION_PAYLOAD = 56;
    public static final int KVM_VCPUEVENT_VALID_NMI_PENDING = 1;
    public static final int KVM_VCPUEVENT_VALID_SIPI_VECTOR = 2;
    public static final int KVM_VCPUEVENT_VALID_SHADOW = 4;
    public static final int KVM_VCPUEVENT_VALID_SMM = 8;
    public static final int KVM_VCPUEVENT_VALID_PAYLOAD = 16;
    public static final int KVM_VCPUEVENT_VALID_TRIPLE_FAULT = 32;

    // struct kvm_debugregs
    public static final int DEBUGREGS_SIZE = 128;
    public static final int DEBUGREGS_ADDRESSES = 0;
    public static final int DEBUGREGS_DR6 = 32;
    public static final int DEBUGREGS_DR7 = 40;

    // struct kvm_guest_debug
    public static final int GUEST_DEBUG_SIZE = 72;
    public static final int GUEST_DEBUG_CONTROL = 0;
    public static final int GUEST_DEBUG_REGISTERS = 8;
    public static final int KVM_GUESTDBG_ENABLE = 0x1;
    public static final int KVM_GUESTDBG_SINGLESTEP = 0x2;
    public static final int KVM_GUESTDBG_USE_SW_BP = 0x10000;
    public static final int KVM_GUESTDBG_USE_HW_BP = 0x20000;
    public static final int KVM_GUESTDBG_INJECT_DB = 0x40000;
    public static final int KVM_GUESTDBG_INJECT_BP = 0x80000;
    public static final int KVM_GUESTDBG_BLOCKIRQ = 0x100000;

    // struct kvm_cpuid2, struct kvm_cpuid_entry2
    public static final int CPUID_COUNT = 0;
    public static final int CPUID_HEADER_SIZE = 8;
    public static final int CPUID_ENTRY_SIZE = 40;
    public static final int CPUID_FUNCTION = 0;
    public static final int CPUID_INDEX = 4;
    public static final int CPUID_FLAGS = 8;
    public static final int CPUID_EAX = 12;
    public static final int CPUID_EBX = 16;
    public static final int CPUID_ECX = 20;
    public static final int CPUID_EDX = 24;
    public static final int KVM_CPUID_FLAG_SIGNIFCANT_INDEX = 1;

    // struct kvm_msrs, struct kvm_msr_entry
    public static final int MSRS_COUNT = 0;
    public static final int MSRS_HEADER_SIZE = 8;
    public static final int MSR_SIZE = 16;
    public static final int MSR_INDEX = 0;
    public static final int MSR_VALUE = 8;

    // struct kvm_x86_mce
    public static final int MCE_SIZE = 64;
    public static final int MCE_STATUS = 0;
    public static final int MCE_ADDRESS = 8;
    public static final int MCE_MISC = 16;
    public static final int MCE_GLOBAL_STATUS = 24;
    public static final int MCE_BANK = 32;

    // struct kvm_translation
    public static final int TRANSLATION_SIZE = 24;
    public static final int TRANSLATION_LINEAR = 0;
    public static final int TRANSLATION_PHYSICAL = 8;
    public static final int TRANSLATION_VALID = 16;

    // struct kvm_tpr_access_ctl, struct kvm_vapic_addr
    public static final int TPR_CONTROL_SIZE = 40;
    public static final int TPR_CONTROL_ENABLED = 0;
    public static final int VAPIC_SIZE = 8;

    // struct kvm_signal_mask
    public static final int SIGNAL_MASK_LENGTH = 0;
    public static final int SIGNAL_MASK_SET = 4;

    // struct kvm_interrupt
    public static final int INTERRUPT_SIZE = 4;

    // struct kvm_one_reg, struct kvm_reg_list
    public static final int ONE_REG_SIZE = 16;
    public static final int ONE_REG_ID = 0;
    public static final int ONE_REG_ADDRESS = 8;
    public static final int REG_LIST_COUNT = 0;
    public static final int REG_LIST_IDS = 8;

    // struct kvm_nested_state
    public static final int NESTED_HEADER_SIZE = 128;
    public static final int NESTED_FLAGS = 0;
    public static final int NESTED_FORMAT = 2;
    public static final int NESTED_SIZE = 4;
    public static final int KVM_STATE_NESTED_GUEST_MODE = 1;

    private StateLayout() {}
}
