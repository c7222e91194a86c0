package io.virt4j.kvm.vm;

/** The abilities of the kernel's KVM that the driver cannot do without. (linux/kvm.h, KVM_CAP_*) */
enum KvmCapability {
    KVM_CAP_USER_MEMORY(3),
    KVM_CAP_SET_TSS_ADDR(4),
    KVM_CAP_EXT_CPUID(7),
    KVM_CAP_SET_IDENTITY_MAP_ADDR(37),
    KVM_CAP_IMMEDIATE_EXIT(136);

    private final int number;

    KvmCapability(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
