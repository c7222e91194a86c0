package io.virt4j.kvm.virtio;

import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import io.virt4j.kvm.vm.GuestAccess;

/** What a device has of its transport: its queues, and the guest's ear. Usable from any thread. */
public interface Transport {
    /** One of the device's queues, to be used within {@link #perform} or where the transport calls the device. */
    SplitQueue queue(int index);

    /** The guest's memory, for the same places. */
    GuestAccess memory();

    /**
     * Works with the queues, as nobody else does meanwhile; the driver gets the interrupts that it wants for it. Nothing is
     * done where no driver is at work, or the machine is closed.
     */
    void perform(Work work);

    /** Interrupts the driver for what somebody else than {@link #perform} has handed back to it. */
    void interruptDriver();

    /** Calls the device for a queue soon, from another thread, as if the driver had notified it. */
    void processSoon(int queue);

    /** Changes the configuration, and tells the driver to read it again. */
    void changeConfig(Runnable change);

    /** What is done with queues. */
    interface Work {
        void run() throws DriverFault;
    }
}
