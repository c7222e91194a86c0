package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.CREATE_DEVICE_DESCRIPTOR;
import static io.virt4j.kvm.ioctl.MachineLayout.CREATE_DEVICE_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.CREATE_DEVICE_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.CREATE_DEVICE_TYPE;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_CREATE_DEVICE_TEST;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.NativeBlock;

/**
 * A device that the kernel has for a virtual machine, set up by attributes.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.79, 4.80</a>
 */
public final class KernelDevice implements AutoCloseable {
    private final KvmDescriptor descriptor;

    private KernelDevice(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    static KernelDevice of(KvmDescriptor machine, int type) {
        Memory request = request(type, 0);
        machine.call(KvmRequest.KVM_CREATE_DEVICE, request);
        int number = request.getInt(CREATE_DEVICE_DESCRIPTOR);
        return new KernelDevice(new KvmDescriptor(new Descriptor(number, "the device of type " + type)));
    }

    /** Whether the kernel could make such a device. */
    static boolean isThere(KvmDescriptor machine, int type) {
        return machine.tryCall(KvmRequest.KVM_CREATE_DEVICE, request(type, KVM_CREATE_DEVICE_TEST)) == 0;
    }

    private static Memory request(int type, int flags) {
        Memory request = NativeBlock.zeroed(CREATE_DEVICE_SIZE);
        request.setInt(CREATE_DEVICE_TYPE, type);
        request.setInt(CREATE_DEVICE_FLAGS, flags);
        return request;
    }

    /** Whether it has an attribute. (KVM_HAS_DEVICE_ATTR) */
    public boolean hasAttribute(int group, long attribute) {
        return DeviceAttribute.isThere(descriptor, group, attribute);
    }

    /** An attribute of 64 bits. (KVM_GET_DEVICE_ATTR) */
    public long attribute(int group, long attribute) {
        return DeviceAttribute.get(descriptor, group, attribute);
    }

    /** Sets an attribute of up to 64 bits. (KVM_SET_DEVICE_ATTR) */
    public void attribute(int group, long attribute, long value) {
        DeviceAttribute.set(descriptor, group, attribute, value);
    }

    /** Closes it. Closing twice does nothing. */
    @Override
    public void close() {
        descriptor.close();
    }
}
