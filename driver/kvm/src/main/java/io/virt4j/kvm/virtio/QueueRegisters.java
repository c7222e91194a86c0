package io.virt4j.kvm.virtio;

import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import io.virt4j.kvm.vm.GuestAccess;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The registers by which a driver sets up queues: one set for all, and one that selects. */
final class QueueRegisters {
    private final SplitQueue[] queues;
    private int selected;

    QueueRegisters(GuestAccess memory, int[] sizes) {
        queues = new SplitQueue[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            queues[i] = new SplitQueue(memory, sizes[i]);
        }
    }

    int count() {
        return queues.length;
    }

    boolean has(int index) {
        return index >= 0 && index < queues.length;
    }

    SplitQueue get(int index) {
        return queues[index];
    }

    void select(int index) {
        selected = index;
    }

    int maxSize() {
        return has(selected) ? queues[selected].maxSize() : 0;
    }

    int ready() {
        return has(selected) && queues[selected].isReady() ? 1 : 0;
    }

    /** What the driver writes to a register of the selected queue; nothing if there is no such queue or register. */
    void write(int register, int value, Negotiation features) throws DriverFault {
        if (!has(selected)) {
            return;
        }
        SplitQueue queue = queues[selected];
        if (register == MmioRegister.QUEUE_READY && value == 0) {
            queue.disable();
        } else if (!queue.isReady()) {
            writeUnready(queue, register, value, features);
        }
    }

    private static void writeUnready(SplitQueue queue, int register, int value, Negotiation features)
            throws DriverFault {
        switch (register) {
            case MmioRegister.QUEUE_READY -> {
                negotiated(queue, features);
                queue.enable();
            }
            case MmioRegister.QUEUE_SIZE -> queue.addresses().size(value);
            case MmioRegister.QUEUE_DESC_LOW -> queue.addresses().descriptors(value, false);
            case MmioRegister.QUEUE_DESC_HIGH -> queue.addresses().descriptors(value, true);
            case MmioRegister.QUEUE_DRIVER_LOW -> queue.addresses().driver(value, false);
            case MmioRegister.QUEUE_DRIVER_HIGH -> queue.addresses().driver(value, true);
            case MmioRegister.QUEUE_DEVICE_LOW -> queue.addresses().device(value, false);
            case MmioRegister.QUEUE_DEVICE_HIGH -> queue.addresses().device(value, true);
            default -> {
                // Nothing else can be written.
            }
        }
    }

    private static void negotiated(SplitQueue queue, Negotiation features) {
        queue.negotiated(features.has(Feature.EVENT_IDX), features.has(Feature.INDIRECT_DESC));
    }

    /** Whether the driver wants an interrupt for what any queue has handed back. */
    boolean takeInterrupts() {
        boolean wanted = false;
        for (SplitQueue queue : queues) {
            wanted |= queue.takeInterrupt();
        }
        return wanted;
    }

    void reset() {
        selected = 0;
        for (SplitQueue queue : queues) {
            queue.reset();
        }
    }

    void save(DataOutput out) throws IOException {
        out.writeInt(selected);
        for (SplitQueue queue : queues) {
            queue.save(out);
        }
    }

    void restore(DataInput in, Negotiation features) throws IOException {
        selected = in.readInt();
        for (SplitQueue queue : queues) {
            queue.restore(in);
            negotiated(queue, features);
        }
    }
}
