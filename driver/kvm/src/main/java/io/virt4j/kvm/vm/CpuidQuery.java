package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.StateLayout.CPUID_COUNT;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_ENTRY_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.CPUID_HEADER_SIZE;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.vm.state.Cpuid;

/** The requests that answer with CPUID entries. */
final class CpuidQuery {
    /** Room for more entries than any kernel has; it says E2BIG otherwise. */
    private static final int ENTRIES = 256;

    private CpuidQuery() {}

    static Cpuid ask(KvmDescriptor descriptor, KvmRequest request) {
        int size = CPUID_HEADER_SIZE + ENTRIES * CPUID_ENTRY_SIZE;
        Memory structure = NativeBlock.zeroed(size);
        structure.setInt(CPUID_COUNT, ENTRIES);
        descriptor.call(request, structure);
        return Cpuid.of(structure.getByteArray(0, size));
    }
}
