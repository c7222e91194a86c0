package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.KVM_MSR_FILTER_DEFAULT_DENY;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_MSR_FILTER_MAX_BITMAP_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_MSR_FILTER_MAX_RANGES;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_MSR_FILTER_READ;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_MSR_FILTER_WRITE;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_FILTER_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_FILTER_RANGES;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_FILTER_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_RANGE_BASE;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_RANGE_BITMAP;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_RANGE_COUNT;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_RANGE_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.MSR_RANGE_SIZE;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which model-specific registers a guest may read and write.
 *
 * @param allowOthers whether it may use those that no range has
 */
public record MsrFilter(boolean allowOthers, List<Range> ranges) {
    /**
     * Registers that follow each other.
     *
     * @param first an unsigned number of 32 bits
     * @param count at most 12288
     * @param allowed a set bit, counted from the first, for each register that may be used
     */
    public record Range(int first, int count, boolean reads, boolean writes, BitSet allowed) {
        public Range {
            int most = KVM_MSR_FILTER_MAX_BITMAP_SIZE * Byte.SIZE;
            if (count <= 0 || count > most) {
                throw new VirtException(
                        ErrorCode.INVALID_ARG, "a range of an MSR filter has 1 to " + most + " registers");
            }
            allowed = (BitSet) allowed.clone();
        }

        /** One that keeps the guest from registers. */
        public static Range denied(int first, int count) {
            return new Range(first, count, true, true, new BitSet());
        }

        private Memory bitmap() {
            Memory bitmap = NativeBlock.zeroed((count + Byte.SIZE - 1) / Byte.SIZE);
            byte[] bits = allowed.get(0, count).toByteArray();
            bitmap.write(0, bits, 0, bits.length);
            return bitmap;
        }
    }

    public MsrFilter {
        if (ranges.size() > KVM_MSR_FILTER_MAX_RANGES) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, "an MSR filter has " + KVM_MSR_FILTER_MAX_RANGES + " ranges at most");
        }
        ranges = List.copyOf(ranges);
    }

    void apply(KvmDescriptor machine) {
        Memory filter = NativeBlock.zeroed(MSR_FILTER_SIZE);
        filter.setInt(MSR_FILTER_FLAGS, allowOthers ? 0 : KVM_MSR_FILTER_DEFAULT_DENY);
        List<Memory> bitmaps = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            Memory bitmap = range.bitmap();
            bitmaps.add(bitmap);
            long at = MSR_FILTER_RANGES + (long) i * MSR_RANGE_SIZE;
            filter.setInt(
                    at + MSR_RANGE_FLAGS,
                    (range.reads() ? KVM_MSR_FILTER_READ : 0) | (range.writes() ? KVM_MSR_FILTER_WRITE : 0));
            filter.setInt(at + MSR_RANGE_COUNT, range.count());
            filter.setInt(at + MSR_RANGE_BASE, range.first());
            filter.setLong(at + MSR_RANGE_BITMAP, Pointer.nativeValue(bitmap));
        }
        try {
            machine.call(KvmRequest.KVM_X86_SET_MSR_FILTER, filter);
        } finally {
            Reference.reachabilityFence(bitmaps);
        }
    }
}
