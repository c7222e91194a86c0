package io.virt4j.kvm.sys;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;

/** The reason that the kernel gave for a system call that failed. */
public record Errno(int number) {
    /** Such as {@code Permission denied (errno 13)}. */
    @Override
    public String toString() {
        return Libc.strerror(number) + " (errno " + number + ")";
    }

    /** The error for what was tried, such as {@code KVM_CREATE_VM: Cannot allocate memory (errno 12)}. */
    public VirtException of(String tried) {
        return new VirtException(ErrorCode.SYSTEM_ERROR, tried + ": " + this);
    }
}
