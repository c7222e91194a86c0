package io.virt4j.kvm.ioctl;

import com.sun.jna.Memory;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.sys.NativeBlock;

/** A descriptor of KVM's: its calls go by request, and a failed one is an error with the request's name. */
public final class KvmDescriptor implements AutoCloseable {
    private final Descriptor descriptor;

    public KvmDescriptor(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * The kernel's answer to a number.
     *
     * @throws VirtException {@link io.virt4j.ErrorCode#SYSTEM_ERROR} if the kernel refuses
     */
    public int call(KvmRequest request, long argument) {
        return checked(request, descriptor.ioctl(request.number(), argument));
    }

    /**
     * The kernel's answer to a structure.
     *
     * @throws VirtException {@link io.virt4j.ErrorCode#SYSTEM_ERROR} if the kernel refuses
     */
    public int call(KvmRequest request, Memory argument) {
        return checked(request, descriptor.ioctl(request.number(), argument));
    }

    /** The kernel's answer, or -errno. */
    public int tryCall(KvmRequest request, long argument) {
        return descriptor.ioctl(request.number(), argument);
    }

    /** The kernel's answer, or -errno. */
    public int tryCall(KvmRequest request, Memory argument) {
        return descriptor.ioctl(request.number(), argument);
    }

    /**
     * The kernel's answer, or -errno, which is that of EINTR when a signal came between. The caller answers for the
     * descriptor being open until it returns.
     */
    public int tryCallWhileOpen(long requestNumber) {
        return descriptor.ioctlWhileOpen(requestNumber, 0);
    }

    /**
     * The structure of that many bytes that the kernel fills in.
     *
     * @throws VirtException {@link io.virt4j.ErrorCode#SYSTEM_ERROR} if the kernel refuses
     */
    public byte[] get(KvmRequest request, int size) {
        Memory structure = NativeBlock.zeroed(size);
        call(request, structure);
        return structure.getByteArray(0, size);
    }

    /**
     * Hands a structure to the kernel.
     *
     * @throws VirtException {@link io.virt4j.ErrorCode#SYSTEM_ERROR} if the kernel refuses
     */
    public void set(KvmRequest request, byte[] structure) {
        call(request, NativeBlock.of(structure));
    }

    /** Maps a part of what is behind the descriptor, shared with the kernel. */
    public Mapping map(long offset, long length, String name) {
        return descriptor.map(offset, length, name);
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
