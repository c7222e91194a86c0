package io.virt4j.kvm.vm;

/** The ioctl requests of KVM that the driver makes, with their numbers on x86-64. (linux/kvm.h) */
enum KvmRequest {
    // On /dev/kvm.
    KVM_GET_API_VERSION(0xae00),
    KVM_CREATE_VM(0xae01),
    KVM_CHECK_EXTENSION(0xae03),
    KVM_GET_VCPU_MMAP_SIZE(0xae04),
    KVM_GET_SUPPORTED_CPUID(0xc008ae05),

    // On a virtual machine.
    KVM_CREATE_VCPU(0xae41),
    KVM_SET_USER_MEMORY_REGION(0x4020ae46),
    KVM_SET_TSS_ADDR(0xae47),
    KVM_SET_IDENTITY_MAP_ADDR(0x4008ae48),

    // On a vCPU.
    KVM_RUN(0xae80),
    KVM_GET_REGS(0x8090ae81),
    KVM_SET_REGS(0x4090ae82),
    KVM_GET_SREGS(0x8138ae83),
    KVM_SET_SREGS(0x4138ae84),
    KVM_SET_CPUID2(0x4008ae90);

    private final int number;

    KvmRequest(int number) {
        this.number = number;
    }

    long number() {
        return Integer.toUnsignedLong(number);
    }
}
