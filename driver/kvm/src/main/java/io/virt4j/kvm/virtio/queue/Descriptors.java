package io.virt4j.kvm.virtio.queue;

import static io.virt4j.kvm.virtio.queue.QueueLayout.DESCRIPTOR_LENGTH;
import static io.virt4j.kvm.virtio.queue.QueueLayout.DESCRIPTOR_SIZE;
import static io.virt4j.kvm.virtio.queue.QueueLayout.INDIRECT;
import static io.virt4j.kvm.virtio.queue.QueueLayout.NEXT;
import static io.virt4j.kvm.virtio.queue.QueueLayout.WRITE;

import io.virt4j.kvm.vm.GuestAccess;

/** Reads the descriptors of a chain, from the queue's table or from one of the chain's own. (virtio 1.2, 2.7.5) */
final class Descriptors {
    /** As many as the index of the next one tells apart. */
    private static final int MOST = 0x10000;

    private Descriptors() {}

    /**
     * Adds the buffers of a chain, from its head on, to it.
     *
     * @param table where the queue's {@code size} descriptors are
     * @param mayBeIndirect whether the driver may put a chain into a table of its own
     */
    static void collect(GuestAccess memory, Chain chain, long table, int size, boolean mayBeIndirect)
            throws DriverFault {
        collect(memory, chain, table, size, chain.head(), mayBeIndirect);
    }

    /** Each descriptor is read once, and no more of them than the table has. */
    private static void collect(GuestAccess memory, Chain chain, long table, int size, int first, boolean mayBeIndirect)
            throws DriverFault {
        int index = first;
        for (int i = 0; i < size; i++) {
            if (index >= size) {
                throw new DriverFault("descriptor " + index + " in a table of " + size);
            }
            long descriptor = table + (long) index * DESCRIPTOR_SIZE;
            long address = memory.getLong(descriptor);
            long rest = memory.getLong(descriptor + DESCRIPTOR_LENGTH);
            int length = (int) rest;
            int flags = (int) (rest >>> 32) & 0xffff;
            if ((flags & INDIRECT) != 0) {
                if (!mayBeIndirect || (flags & NEXT) != 0) {
                    throw new DriverFault("an indirect descriptor where none may be");
                }
                collectIndirect(memory, chain, address, length);
                return;
            }
            chain.add(address, length, (flags & WRITE) != 0);
            if ((flags & NEXT) == 0) {
                return;
            }
            index = (int) (rest >>> 48);
        }
        throw new DriverFault("a chain that has no end");
    }

    private static void collectIndirect(GuestAccess memory, Chain chain, long table, int length) throws DriverFault {
        if (length <= 0 || length % DESCRIPTOR_SIZE != 0 || !memory.has(table, length)) {
            throw new DriverFault("an indirect table of " + Integer.toUnsignedString(length) + " bytes at 0x"
                    + Long.toHexString(table));
        }
        collect(memory, chain, table, Math.min(length / DESCRIPTOR_SIZE, MOST), 0, false);
    }
}
