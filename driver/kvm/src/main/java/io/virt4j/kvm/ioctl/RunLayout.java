package io.virt4j.kvm.ioctl;

/** Where the fields are, in bytes, of the page that a vCPU shares with the kernel. (linux/kvm.h on x86-64) */
public final class RunLayout {
    // struct kvm_run
    public static final int RUN_REQUEST_INTERRUPT_WINDOW = 0;
    public static final int RUN_IMMEDIATE_EXIT = 1;
    public static final int RUN_EXIT_REASON = 8;
    public static final int RUN_READY_FOR_INTERRUPT = 12;
    public static final int RUN_IF_FLAG = 13;
    public static final int RUN_FLAGS = 14;
    public static final int RUN_CR8 = 16;
    public static final int RUN_APIC_BASE = 24;
    public static final int KVM_RUN_X86_SMM = 1;
    public static final int KVM_RUN_X86_BUS_LOCK = 2;

    // KVM_EXIT_UNKNOWN
    public static final int RUN_HARDWARE_REASON = 32;

    // KVM_EXIT_FAIL_ENTRY
    public static final int RUN_FAIL_ENTRY_REASON = 32;
    public static final int RUN_FAIL_ENTRY_CPU = 40;

    // KVM_EXIT_EXCEPTION
    public static final int RUN_EXCEPTION = 32;
    public static final int RUN_EXCEPTION_CODE = 36;

    // KVM_EXIT_IO
    public static final int RUN_IO_DIRECTION = 32;
    public static final int RUN_IO_SIZE = 33;
    public static final int RUN_IO_PORT = 34;
    public static final int RUN_IO_COUNT = 36;
    public static final int RUN_IO_DATA_OFFSET = 40;
    public static final int KVM_EXIT_IO_OUT = 1;

    // KVM_EXIT_DEBUG
    public static final int RUN_DEBUG_EXCEPTION = 32;
    public static final int RUN_DEBUG_PC = 40;
    public static final int RUN_DEBUG_DR6 = 48;
    public static final int RUN_DEBUG_DR7 = 56;

    // KVM_EXIT_MMIO
    public static final int RUN_MMIO_ADDRESS = 32;
    public static final int RUN_MMIO_DATA = 40;
    public static final int RUN_MMIO_LENGTH = 48;
    public static final int RUN_MMIO_IS_WRITE = 52;

    // KVM_EXIT_HYPERCALL
    public static final int RUN_HYPERCALL_NUMBER = 32;
    public static final int RUN_HYPERCALL_ARGUMENTS = 40;
    public static final int RUN_HYPERCALL_RESULT = 88;
    public static final int RUN_HYPERCALL_LONG_MODE = 96;

    // KVM_EXIT_TPR_ACCESS
    public static final int RUN_TPR_RIP = 32;
    public static final int RUN_TPR_IS_WRITE = 40;

    // KVM_EXIT_INTERNAL_ERROR
    public static final int RUN_INTERNAL_SUBERROR = 32;
    public static final int RUN_INTERNAL_COUNT = 36;
    public static final int RUN_INTERNAL_DATA = 40;
    public static final int RUN_EMULATION_FLAGS = 40;
    public static final int RUN_EMULATION_LENGTH = 48;
    public static final int RUN_EMULATION_BYTES = 49;
    public static final int KVM_INTERNAL_ERROR_EMULATION = 1;
    public static final int KVM_INTERNAL_ERROR_SIMUL_EX = 2;
    public static final int KVM_INTERNAL_ERROR_DELIVERY_EV = 3;
    public static final int KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON = 4;
    public static final int KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES = 1;

    // KVM_EXIT_SYSTEM_EVENT
    public static final int RUN_SYSTEM_EVENT_TYPE = 32;
    public static final int RUN_SYSTEM_EVENT_COUNT = 36;
    public static final int RUN_SYSTEM_EVENT_DATA = 40;

    // KVM_EXIT_IOAPIC_EOI
    public static final int RUN_EOI_VECTOR = 32;

    // KVM_EXIT_HYPERV
    public static final int RUN_HYPERV_TYPE = 32;
    public static final int RUN_HYPERV_MSR = 40;
    public static final int RUN_HYPERV_CONTROL = 48;
    public static final int RUN_HYPERV_EVENT_PAGE = 56;
    public static final int RUN_HYPERV_MESSAGE_PAGE = 64;
    public static final int RUN_HYPERV_INPUT = 40;
    public static final int RUN_HYPERV_RESULT = 48;
    public static final int RUN_HYPERV_PARAMETERS = 56;
    public static final int KVM_EXIT_HYPERV_SYNIC = 1;
    public static final int KVM_EXIT_HYPERV_HCALL = 2;
    public static final int KVM_EXIT_HYPERV_SYNDBG = 3;

    // KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR
    public static final int RUN_MSR_ERROR = 32;
    public static final int RUN_MSR_REASON = 40;
    public static final int RUN_MSR_INDEX = 44;
    public static final int RUN_MSR_DATA = 48;

    // KVM_EXIT_XEN
    public static final int RUN_XEN_TYPE = 32;
    public static final int RUN_XEN_LONG_MODE = 40;
    public static final int RUN_XEN_CPL = 44;
    public static final int RUN_XEN_INPUT = 48;
    public static final int RUN_XEN_RESULT = 56;
    public static final int RUN_XEN_PARAMETERS = 64;
    public static final int KVM_EXIT_XEN_HCALL = 1;

    // KVM_EXIT_NOTIFY
    public static final int RUN_NOTIFY_FLAGS = 32;
    public static final int KVM_NOTIFY_CONTEXT_INVALID = 1;

    // KVM_EXIT_MEMORY_FAULT, from Linux 6.8 on (KVM api.rst 5, struct kvm_run)
    public static final int RUN_MEMORY_FAULT_FLAGS = 32;
    public static final int RUN_MEMORY_FAULT_ADDRESS = 40;
    public static final int RUN_MEMORY_FAULT_SIZE = 48;

    // struct kvm_sync_regs
    public static final int RUN_VALID_REGS = 288;
    public static final int RUN_DIRTY_REGS = 296;
    public static final int RUN_SYNC_REGS = 304;
    public static final int RUN_SYNC_SREGS = 448;
    public static final int RUN_SYNC_EVENTS = 760;
    public static final int KVM_SYNC_X86_REGS = 1;
    public static final int KVM_SYNC_X86_SREGS = 2;
    public static final int KVM_SYNC_X86_EVENTS = 4;

    // KVM_EXIT_*
    public static final int KVM_EXIT_UNKNOWN = 0;
    public static final int KVM_EXIT_EXCEPTION = 1;
    public static final int KVM_EXIT_IO = 2;
    public static final int KVM_EXIT_HYPERCALL = 3;
    public static final int KVM_EXIT_DEBUG = 4;
    public static final int KVM_EXIT_HLT = 5;
    public static final int KVM_EXIT_MMIO = 6;
    public static final int KVM_EXIT_IRQ_WINDOW_OPEN = 7;
    public static final int KVM_EXIT_SHUTDOWN = 8;
    public static final int KVM_EXIT_FAIL_ENTRY = 9;
    public static final int KVM_EXIT_INTR = 10;
    public static final int KVM_EXIT_SET_TPR = 11;
    public static final int KVM_EXIT_TPR_ACCESS = 12;
    public static final int KVM_EXIT_NMI = 16;
    public static final int KVM_EXIT_INTERNAL_ERROR = 17;
    public static final int KVM_EXIT_SYSTEM_EVENT = 24;
    public static final int KVM_EXIT_IOAPIC_EOI = 26;
    public static final int KVM_EXIT_HYPERV = 27;
    public static final int KVM_EXIT_X86_RDMSR = 29;
    public static final int KVM_EXIT_X86_WRMSR = 30;
    public static final int KVM_EXIT_DIRTY_RING_FULL = 31;
    public static final int KVM_EXIT_AP_RESET_HOLD = 32;
    public static final int KVM_EXIT_X86_BUS_LOCK = 33;
    public static final int KVM_EXIT_XEN = 34;
    public static final int KVM_EXIT_NOTIFY = 37;
    public static final int KVM_EXIT_MEMORY_FAULT = 39;

    private RunLayout() {}
}
