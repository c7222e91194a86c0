package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.MSR_LIST_COUNT;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_LIST_INDICES;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;

/** The requests that answer with indices of model-specific registers. */
final class MsrList {
    /** Room for more than any kernel has; it says E2BIG otherwise. */
    private static final int INDICES = 4096;

    private MsrList() {}

    static int[] ask(KvmDescriptor descriptor, KvmRequest request) {
        Memory list = NativeBlock.zeroed(MSR_LIST_INDICES + (long) INDICES * Integer.BYTES);
        list.setInt(MSR_LIST_COUNT, INDICES);
        descriptor.call(request, list);
        return list.getIntArray(MSR_LIST_INDICES, Math.min(list.getInt(MSR_LIST_COUNT), INDICES));
    }
}
