package io.virt4j.kvm.vm;

/**
 * How large what a vCPU shares with the kernel is, in bytes.
 *
 * @param runPage of KVM_GET_VCPU_MMAP_SIZE
 * @param xsave of KVM_CAP_XSAVE2; 0 where the kernel has it not
 * @param dirtyRing 0 for none
 */
record VcpuSizes(int runPage, int xsave, int dirtyRing) {}
