package io.virt4j.kvm.vm;

/**
 * A stretch of a guest's memory, for telling the kernel.
 *
 * @param guestAddress where the guest sees it
 * @param length in bytes
 * @param hostAddress where it is in this process
 */
public record MemoryRange(long guestAddress, long length, long hostAddress) {}
