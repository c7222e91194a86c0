package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.ATTRIBUTE_ADDRESS;
import static io.virt4j.kvm.ioctl.MachineLayout.ATTRIBUTE_GROUP;
import static io.virt4j.kvm.ioctl.MachineLayout.ATTRIBUTE_NUMBER;
import static io.virt4j.kvm.ioctl.MachineLayout.ATTRIBUTE_SIZE;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import java.lang.ref.Reference;

/**
 * The attributes of 64 bits that KVM's descriptors have, by group and number.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.80</a>
 */
final class DeviceAttribute {
    private DeviceAttribute() {}

    static boolean isThere(KvmDescriptor descriptor, int group, long attribute) {
        return descriptor.tryCall(KvmRequest.KVM_HAS_DEVICE_ATTR, request(group, attribute, 0)) == 0;
    }

    static long get(KvmDescriptor descriptor, int group, long attribute) {
        Memory value = NativeBlock.zeroed(Long.BYTES);
        descriptor.call(KvmRequest.KVM_GET_DEVICE_ATTR, request(group, attribute, Pointer.nativeValue(value)));
        return value.getLong(0);
    }

    static void set(KvmDescriptor descriptor, int group, long attribute, long newValue) {
        Memory value = NativeBlock.zeroed(Long.BYTES);
        value.setLong(0, newValue);
        try {
            descriptor.call(KvmRequest.KVM_SET_DEVICE_ATTR, request(group, attribute, Pointer.nativeValue(value)));
        } finally {
            Reference.reachabilityFence(value);
        }
    }

    private static Memory request(int group, long attribute, long address) {
        Memory request = NativeBlock.zeroed(ATTRIBUTE_SIZE);
        request.setInt(ATTRIBUTE_GROUP, group);
        request.setLong(ATTRIBUTE_NUMBER, attribute);
        request.setLong(ATTRIBUTE_ADDRESS, address);
        return request;
    }
}
