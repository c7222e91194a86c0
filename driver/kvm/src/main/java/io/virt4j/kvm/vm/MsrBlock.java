package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.StateLayout.MSRS_COUNT;
import static io.virt4j.kvm.ioctl.StateLayout.MSRS_HEADER_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.MSR_INDEX;
import static io.virt4j.kvm.ioctl.StateLayout.MSR_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.MSR_VALUE;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.vm.state.Msr;
import java.util.ArrayList;
import java.util.List;

/** Model-specific registers, read and written many at a time. (asm/kvm.h, struct kvm_msrs) */
final class MsrBlock {
    /** The kernel takes fewer than 256 at a time. (arch/x86/kvm/x86.c, MAX_IO_MSRS) */
    private static final int MOST = 128;

    private MsrBlock() {}

    /** The kernel stops at the first that it does not have; that one is left out, and the rest asked for again. */
    static List<Msr> read(KvmDescriptor descriptor, int... indices) {
        List<Msr> values = new ArrayList<>();
        int next = 0;
        while (next < indices.length) {
            int count = Math.min(MOST, indices.length - next);
            Memory block = block(count);
            for (int i = 0; i < count; i++) {
                block.setInt(at(i) + MSR_INDEX, indices[next + i]);
            }
            int read = descriptor.call(KvmRequest.KVM_GET_MSRS, block);
            for (int i = 0; i < read; i++) {
                values.add(new Msr(indices[next + i], block.getLong(at(i) + MSR_VALUE)));
            }
            next += read < count ? read + 1 : count;
        }
        return values;
    }

    static void write(KvmDescriptor descriptor, List<Msr> values) {
        for (int next = 0; next < values.size(); next += MOST) {
            List<Msr> part = values.subList(next, Math.min(next + MOST, values.size()));
            Memory block = block(part.size());
            for (int i = 0; i < part.size(); i++) {
                block.setInt(at(i) + MSR_INDEX, part.get(i).index());
                block.setLong(at(i) + MSR_VALUE, part.get(i).value());
            }
            int written = descriptor.call(KvmRequest.KVM_SET_MSRS, block);
            if (written < part.size()) {
                throw new VirtException(
                        ErrorCode.OPERATION_FAILED, "KVM_SET_MSRS: the kernel refuses " + part.get(written));
            }
        }
    }

    private static Memory block(int count) {
        Memory block = NativeBlock.zeroed(at(count));
        block.setInt(MSRS_COUNT, count);
        return block;
    }

    private static int at(int entry) {
        return MSRS_HEADER_SIZE + entry * MSR_SIZE;
    }
}
