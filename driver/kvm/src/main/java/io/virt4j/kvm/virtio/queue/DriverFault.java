package io.virt4j.kvm.virtio.queue;

/**
 * What a guest's driver did that no driver may do. The device does nothing more until the driver resets it. (virtio 1.2,
 * 2.1.1, DEVICE_NEEDS_RESET)
 */
public final class DriverFault extends Exception {
    private static final long serialVersionUID = 1;

    /** Without a stack trace: how it came to this is in the guest. */
    public DriverFault(String what) {
        super(what, null, false, false);
    }
}
