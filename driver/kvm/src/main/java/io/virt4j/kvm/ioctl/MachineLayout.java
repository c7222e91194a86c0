package io.virt4j.kvm.ioctl;

/** Where the fields are, in bytes, of what is told to a virtual machine or KVM itself. (linux/kvm.h, asm/kvm.h on x86-64) */
public final class MachineLayout {
    public static final int KVM_API_VERSION = 12;

    // struct kvm_userspace_memory_region
    public static final int REGION_SIZE = 32;
    public static final int REGION_SLOT = 0;
    public static final int REGION_FLAGS = 4;
    public static final int REGION_GUEST_ADDRESS = 8;
    public static final int REGION_LENGTH = 16;
    public static final int REGION_HOST_ADDRESS = 24;
    public static final int KVM_MEM_LOG_DIRTY_PAGES = 1;
    public static final int KVM_MEM_READONLY = 2;

    // struct kvm_dirty_log
    public static final int DIRTY_LOG_SIZE = 16;
    public static final int DIRTY_LOG_SLOT = 0;
    public static final int DIRTY_LOG_BITMAP = 8;

    // struct kvm_clear_dirty_log
    public static final int CLEAR_LOG_SIZE = 24;
    public static final int CLEAR_LOG_SLOT = 0;
    public static final int CLEAR_LOG_PAGES = 4;
    public static final int CLEAR_LOG_FIRST = 8;
    public static final int CLEAR_LOG_BITMAP = 16;
    public static final int KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE = 1;
    public static final int KVM_DIRTY_LOG_INITIALLY_SET = 2;

    // struct kvm_dirty_gfn
    public static final int DIRTY_GFN_SIZE = 16;
    public static final int DIRTY_GFN_FLAGS = 0;
    public static final int DIRTY_GFN_SLOT = 4;
    public static final int DIRTY_GFN_PAGE = 8;
    public static final int KVM_DIRTY_GFN_F_DIRTY = 1;
    public static final int KVM_DIRTY_GFN_F_RESET = 2;
    public static final int KVM_DIRTY_LOG_PAGE_OFFSET = 64;

    // struct kvm_enable_cap
    public static final int ENABLE_CAP_SIZE = 104;
    public static final int ENABLE_CAP_NUMBER = 0;
    public static final int ENABLE_CAP_ARGUMENTS = 8;

    // struct kvm_clock_data
    public static final int CLOCK_SIZE = 48;
    public static final int CLOCK_NANOS = 0;
    public static final int CLOCK_FLAGS = 8;
    public static final int CLOCK_REALTIME = 16;
    public static final int CLOCK_HOST_TSC = 24;
    public static final int KVM_CLOCK_TSC_STABLE = 2;
    public static final int KVM_CLOCK_REALTIME = 4;
    public static final int KVM_CLOCK_HOST_TSC = 8;

    // struct kvm_msr_list
    public static final int MSR_LIST_COUNT = 0;
    public static final int MSR_LIST_INDICES = 4;

    // struct kvm_msr_filter, struct kvm_msr_filter_range
    public static final int MSR_FILTER_SIZE = 392;
    public static final int MSR_FILTER_FLAGS = 0;
    public static final int MSR_FILTER_RANGES = 8;
    public static final int MSR_RANGE_SIZE = 24;
    public static final int MSR_RANGE_FLAGS = 0;
    public static final int MSR_RANGE_COUNT = 4;
    public static final int MSR_RANGE_BASE = 8;
    public static final int MSR_RANGE_BITMAP = 16;
    public static final int KVM_MSR_FILTER_READ = 1;
    public static final int KVM_MSR_FILTER_WRITE = 2;
    public static final int KVM_MSR_FILTER_DEFAULT_DENY = 1;
    public static final int KVM_MSR_FILTER_MAX_RANGES = 16;
    public static final int KVM_MSR_FILTER_MAX_BITMAP_SIZE = 1536;
    public static final int KVM_MSR_EXIT_REASON_INVAL = 1;
    public static final int KVM_MSR_EXIT_REASON_UNKNOWN = 2;
    public static final int KVM_MSR_EXIT_REASON_FILTER = 4;

    // struct kvm_pmu_event_filter
    public static final int PMU_FILTER_SIZE = 32;
    public static final int PMU_FILTER_ACTION = 0;
    public static final int PMU_FILTER_COUNT = 4;
    public static final int PMU_FILTER_FIXED = 8;
    public static final int PMU_FILTER_EVENTS = 32;
    public static final int KVM_PMU_EVENT_ALLOW = 0;
    public static final int KVM_PMU_EVENT_DENY = 1;

    // struct kvm_create_device, struct kvm_device_attr
    public static final int CREATE_DEVICE_SIZE = 12;
    public static final int CREATE_DEVICE_TYPE = 0;
    public static final int CREATE_DEVICE_DESCRIPTOR = 4;
    public static final int CREATE_DEVICE_FLAGS = 8;
    public static final int KVM_CREATE_DEVICE_TEST = 1;
    public static final int KVM_DEV_TYPE_VFIO = 4;
    public static final int ATTRIBUTE_SIZE = 24;
    public static final int ATTRIBUTE_GROUP = 4;
    public static final int ATTRIBUTE_NUMBER = 8;
    public static final int ATTRIBUTE_ADDRESS = 16;
    public static final int KVM_X86_XCOMP_GUEST_SUPP = 0;
    public static final int KVM_VCPU_TSC_CTRL = 0;
    public static final int KVM_VCPU_TSC_OFFSET = 0;

    // struct kvm_stats_header, struct kvm_stats_desc
    public static final int STATS_HEADER_SIZE = 24;
    public static final int STATS_NAME_SIZE = 4;
    public static final int STATS_COUNT = 8;
    public static final int STATS_ID_OFFSET = 12;
    public static final int STATS_DESCRIPTORS_OFFSET = 16;
    public static final int STATS_DATA_OFFSET = 20;
    public static final int STAT_FLAGS = 0;
    public static final int STAT_EXPONENT = 4;
    public static final int STAT_VALUES = 6;
    public static final int STAT_OFFSET = 8;
    public static final int STAT_BUCKET_SIZE = 12;
    public static final int STAT_NAME = 16;
    public static final int KVM_STATS_TYPE_MASK = 15;
    public static final int KVM_STATS_UNIT_SHIFT = 4;
    public static final int KVM_STATS_UNIT_MASK = 240;
    public static final int KVM_STATS_BASE_MASK = 3840;
    public static final int KVM_STATS_BASE_POW2 = 256;

    private MachineLayout() {}
}
