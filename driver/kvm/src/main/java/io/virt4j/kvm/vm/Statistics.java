package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.KVM_STATS_TYPE_MASK;
import static io.virt4j.kvm.ioctl.MachineLayout.STATS_COUNT;
import static io.virt4j.kvm.ioctl.MachineLayout.STATS_DATA_OFFSET;
import static io.virt4j.kvm.ioctl.MachineLayout.STATS_DESCRIPTORS_OFFSET;
import static io.virt4j.kvm.ioctl.MachineLayout.STATS_HEADER_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.STATS_NAME_SIZE;
import static io.virt4j.kvm.ioctl.MachineLayout.STAT_FLAGS;
import static io.virt4j.kvm.ioctl.MachineLayout.STAT_NAME;
import static io.virt4j.kvm.ioctl.MachineLayout.STAT_OFFSET;
import static io.virt4j.kvm.ioctl.MachineLayout.STAT_VALUES;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.NativeBlock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the kernel counts of a virtual machine or a vCPU, such as {@code insn_emulation} or {@code halt_exits}: the names
 * are the kernel's and differ from one to the next. Usable from any thread.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_GET_STATS_FD (api.rst 4.133)</a>
 */
public final class Statistics implements AutoCloseable {
    /** Bounds on what a kernel says of itself, of which there is a hundredth today. */
    private static final int MOST = 10_000;

    private static final int LONGEST_NAME = 1024;

    private final Descriptor descriptor;
    private final long dataPosition;

    private final Map<String, Place> places;

    /** Where one is in the data, in bytes. */
    private record Place(long offset, StatisticKind kind) {}

    private Statistics(Descriptor descriptor) {
        this.descriptor = descriptor;
        Memory header = read(0, STATS_HEADER_SIZE);
        this.dataPosition = Integer.toUnsignedLong(header.getInt(STATS_DATA_OFFSET));
        this.places = places(header);
    }

    static Statistics of(KvmDescriptor owner, String name) {
        Descriptor descriptor = new Descriptor(owner.call(KvmRequest.KVM_GET_STATS_FD, 0), name);
        try {
            return new Statistics(descriptor);
        } catch (RuntimeException e) {
            descriptor.close();
            throw e;
        }
    }

    private Map<String, Place> places(Memory header) {
        int count = header.getInt(STATS_COUNT);
        int nameSize = header.getInt(STATS_NAME_SIZE);
        if (count < 0 || count > MOST || nameSize <= 0 || nameSize > LONGEST_NAME) {
            throw new VirtException(
                    ErrorCode.INTERNAL_ERROR, "KVM counts " + count + " statistics with names of " + nameSize);
        }
        int size = STAT_NAME + nameSize;
        Memory descriptors = read(header.getInt(STATS_DESCRIPTORS_OFFSET), count * size);
        Map<String, Place> found = new LinkedHashMap<>();
        for (int at = 0; at < count * size; at += size) {
            if (descriptors.getShort(at + STAT_VALUES) == 1) {
                long offset = Integer.toUnsignedLong(descriptors.getInt(at + STAT_OFFSET));
                StatisticKind kind = StatisticKind.of(descriptors.getInt(at + STAT_FLAGS) & KVM_STATS_TYPE_MASK);
                found.put(descriptors.getString(at + STAT_NAME, "US-ASCII"), new Place(offset, kind));
            }
        }
        return found;
    }

    private Memory read(long position, int size) {
        Memory memory = NativeBlock.zeroed(size);
        if (descriptor.read(memory, position) < size) {
            throw new VirtException(ErrorCode.INTERNAL_ERROR, "KVM's statistics end early");
        }
        return memory;
    }

    /** What there is; histograms are left out. */
    public Set<String> names() {
        return Set.copyOf(places.keySet());
    }

    /**
     * The present value.
     *
     * @throws VirtException {@link ErrorCode#INVALID_ARG} if this kernel does not count that
     */
    public long value(String name) {
        return read(dataPosition + place(name).offset, Long.BYTES).getLong(0);
    }

    /**
     * What that number says.
     *
     * @throws VirtException {@link ErrorCode#INVALID_ARG} if this kernel does not count that
     */
    public StatisticKind kind(String name) {
        return place(name).kind;
    }

    private Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new VirtException(ErrorCode.INVALID_ARG, "this kernel's KVM does not count '" + name + "'");
        }
        return place;
    }

    /** All present values. */
    public Map<String, Long> values() {
        Map<String, Long> values = new LinkedHashMap<>();
        places.keySet().forEach(name -> values.put(name, value(name)));
        return values;
    }

    /** Closes the statistics, not what they are of. Closing twice does nothing. */
    @Override
    public void close() {
        descriptor.close();
    }
}
