package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.ENABLE_CAP_ARGUMENTS;
import static io.virt4j.kvm.ioctl.MachineLayout.ENABLE_CAP_NUMBER;
import static io.virt4j.kvm.ioctl.MachineLayout.ENABLE_CAP_SIZE;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;

/** What the KVM behind a descriptor can do, and is told to do. */
final class Capabilities {
    private static final int ARGUMENTS = 4;

    private final KvmDescriptor descriptor;

    Capabilities(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    int check(KvmCapability capability) {
        return descriptor.call(KvmRequest.KVM_CHECK_EXTENSION, capability.number());
    }

    /** @param arguments four at most; the others are 0 */
    void enable(KvmCapability capability, long... arguments) {
        if (arguments.length > ARGUMENTS) {
            throw new VirtException(ErrorCode.INVALID_ARG, capability + " takes " + ARGUMENTS + " arguments at most");
        }
        Memory request = NativeBlock.zeroed(ENABLE_CAP_SIZE);
        request.setInt(ENABLE_CAP_NUMBER, capability.number());
        request.write(ENABLE_CAP_ARGUMENTS, arguments, 0, arguments.length);
        descriptor.call(KvmRequest.KVM_ENABLE_CAP, request);
    }
}
