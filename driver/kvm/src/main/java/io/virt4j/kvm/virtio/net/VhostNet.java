package io.virt4j.kvm.virtio.net;

import static io.virt4j.kvm.ioctl.VhostLayout.MEMORY_REGION_GUEST_ADDRESS;
import static io.virt4j.kvm.ioctl.VhostLayout.MEMORY_REGION_HOST_ADDRESS;
import static io.virt4j.kvm.ioctl.VhostLayout.MEMORY_REGION_LENGTH;
import static io.virt4j.kvm.ioctl.VhostLayout.MEMORY_REGION_SIZE;
import static io.virt4j.kvm.ioctl.VhostLayout.MEMORY_TABLE_COUNT;
import static io.virt4j.kvm.ioctl.VhostLayout.MEMORY_TABLE_REGIONS;
import static io.virt4j.kvm.ioctl.VhostLayout.VHOST_FILE_UNBIND;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_ADDRESSES_AVAILABLE;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_ADDRESSES_DESCRIPTORS;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_ADDRESSES_INDEX;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_ADDRESSES_SIZE;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_ADDRESSES_USED;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_FILE_DESCRIPTOR;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_FILE_INDEX;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_FILE_SIZE;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_STATE_INDEX;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_STATE_NUMBER;
import static io.virt4j.kvm.ioctl.VhostLayout.VRING_STATE_SIZE;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.VhostRequest;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.virtio.queue.Rings;
import io.virt4j.kvm.vm.DeviceFault;
import io.virt4j.kvm.vm.MemoryRange;
import java.nio.file.Path;
import java.util.List;

/** The kernel's worker for one card's queues, an open {@code /dev/vhost-net}. (linux/vhost.h) */
final class VhostNet implements AutoCloseable {
    static final String DEVICE = "/dev/vhost-net";

    private final Descriptor descriptor;

    private VhostNet(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Whether a device is there, and this process may open it. */
    static boolean opens(String device) {
        int number = Descriptor.open(device);
        if (number >= 0) {
            new Descriptor(number, device).close();
        }
        return number >= 0;
    }

    /**
     * Starts a worker that reaches this process' memory.
     *
     * @param features that it has to have
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if it cannot be had
     */
    static VhostNet open(String device, long features) {
        int number = Descriptor.open(device);
        if (number < 0) {
            throw missing(device + doesNotOpen(device, new Errno(-number)));
        }
        VhostNet opened = new VhostNet(new Descriptor(number, device));
        try {
            opened.begin(device, features);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static String doesNotOpen(String device, Errno errno) {
        return errno.number() == Linux.EACCES
                ? " may not be opened: " + DeviceFault.access(Path.of(device))
                : " does not open: " + errno + ": load it with 'sudo modprobe vhost_net'";
    }

    private void begin(String device, long features) {
        Memory offered = NativeBlock.zeroed(Long.BYTES);
        int answer = descriptor.ioctl(VhostRequest.VHOST_GET_FEATURES.number(), offered);
        if (answer < 0) {
            throw missing(device + " is no vhost: " + new Errno(-answer));
        }
        long lacking = features & ~offered.getLong(0);
        if (lacking != 0) {
            throw missing(device + " lacks the features 0x" + Long.toHexString(lacking) + " of virtio");
        }
        answer = descriptor.ioctl(VhostRequest.VHOST_SET_OWNER.number(), 0);
        if (answer < 0) {
            throw missing("VHOST_SET_OWNER: " + new Errno(-answer));
        }
    }

    private static VirtException missing(String why) {
        return new VirtException(
                ErrorCode.CONFIG_UNSUPPORTED,
                "vhost-net cannot be had: " + why + "; <driver name='qemu'/> does without");
    }

    /** Which of the features the card's driver takes. */
    void features(long taken) {
        Memory bits = NativeBlock.zeroed(Long.BYTES);
        bits.setLong(0, taken);
        call(VhostRequest.VHOST_SET_FEATURES, bits);
    }

    /** The guest's memory, outside of which nothing of a packet is. */
    void memory(List<MemoryRange> ranges) {
        Memory table = NativeBlock.zeroed(MEMORY_TABLE_REGIONS + (long) ranges.size() * MEMORY_REGION_SIZE);
        table.setInt(MEMORY_TABLE_COUNT, ranges.size());
        long at = MEMORY_TABLE_REGIONS;
        for (MemoryRange range : ranges) {
            table.setLong(at + MEMORY_REGION_GUEST_ADDRESS, range.guestAddress());
            table.setLong(at + MEMORY_REGION_LENGTH, range.length());
            table.setLong(at + MEMORY_REGION_HOST_ADDRESS, range.hostAddress());
            at += MEMORY_REGION_SIZE;
        }
        call(VhostRequest.VHOST_SET_MEM_TABLE, table);
    }

    /**
     * Where a queue is that does not run.
     *
     * @param kick on which the driver's notifications are counted, by its number
     * @param call on which the interrupts that the driver wants are counted
     * @param error on which it is counted when the driver has done what none may
     */
    void queue(int index, Rings rings, int kick, int call, int error) {
        call(VhostRequest.VHOST_SET_VRING_NUM, state(index, rings.size()));
        call(VhostRequest.VHOST_SET_VRING_BASE, state(index, rings.next()));
        Memory addresses = NativeBlock.zeroed(VRING_ADDRESSES_SIZE);
        addresses.setInt(VRING_ADDRESSES_INDEX, index);
        addresses.setLong(VRING_ADDRESSES_DESCRIPTORS, rings.descriptors());
        addresses.setLong(VRING_ADDRESSES_USED, rings.used());
        addresses.setLong(VRING_ADDRESSES_AVAILABLE, rings.available());
        call(VhostRequest.VHOST_SET_VRING_ADDR, addresses);
        call(VhostRequest.VHOST_SET_VRING_KICK, file(index, kick));
        call(VhostRequest.VHOST_SET_VRING_CALL, file(index, call));
        call(VhostRequest.VHOST_SET_VRING_ERR, file(index, error));
    }

    /** Runs a queue with a tap, by its number. */
    void run(int index, int tap) {
        call(VhostRequest.VHOST_NET_SET_BACKEND, file(index, tap));
    }

    /**
     * Returns when the queue does not run any more.
     *
     * @return the available ring's next entry that is to be taken
     */
    int stop(int index) {
        call(VhostRequest.VHOST_NET_SET_BACKEND, file(index, VHOST_FILE_UNBIND));
        Memory state = state(index, 0);
        call(VhostRequest.VHOST_GET_VRING_BASE, state);
        return state.getInt(VRING_STATE_NUMBER);
    }

    private static Memory state(int index, int number) {
        Memory state = NativeBlock.zeroed(VRING_STATE_SIZE);
        state.setInt(VRING_STATE_INDEX, index);
        state.setInt(VRING_STATE_NUMBER, number);
        return state;
    }

    private static Memory file(int index, int number) {
        Memory file = NativeBlock.zeroed(VRING_FILE_SIZE);
        file.setInt(VRING_FILE_INDEX, index);
        file.setInt(VRING_FILE_DESCRIPTOR, number);
        return file;
    }

    private void call(VhostRequest request, Memory argument) {
        int answer = descriptor.ioctl(request.number(), argument);
        if (answer < 0) {
            throw new Errno(-answer).of(request.name());
        }
    }

    /** Ends the worker, which is out of the memory then. Closing twice does nothing. */
    @Override
    public void close() {
        descriptor.close();
    }
}
