package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Mapping;

/** A descriptor of KVM's: its calls go by request, and a failed one is an error with the request's name. */
final class KvmDescriptor implements AutoCloseable {
    private final Descriptor descriptor;

    KvmDescriptor(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** @throws VirtException {@link io.virt4j.ErrorCode#SYSTEM_ERROR} if the kernel refuses */
    int call(KvmRequest request, long argument) {
        return checked(request, descriptor.ioctl(request.number(), argument));
    }

    /** @throws VirtException {@link io.virt4j.ErrorCode#SYSTEM_ERROR} if the kernel refuses */
    int call(KvmRequest request, Memory argument) {
        return checked(request, descriptor.ioctl(request.number(), argument));
    }

    /** The kernel's answer, or -errno. */
    int tryCall(KvmRequest request, long argument) {
        return descriptor.ioctl(request.number(), argument);
    }

    /** The kernel's answer, or -errno, which is that of EINTR when a signal came between. */
    int tryCallOnce(KvmRequest request) {
        return descriptor.ioctlOnce(request.number(), 0);
    }

    Mapping map(long length, String name) {
        return descriptor.map(length, name);
    }

    private static int checked(KvmRequest request, int answer) {
        if (answer < 0) {
            throw new Errno(-answer).of(request.name());
        }
        return answer;
    }

    @Override
    public void close() {
        descriptor.close();
    }
}
