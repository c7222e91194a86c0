package io.virt4j.kvm.virtio;

/** How far a driver and a device have come with each other: the bits of the status register. (virtio 1.2, 2.1) */
final class DeviceStatus {
    static final int ACKNOWLEDGE = 1;
    static final int DRIVER = 2;
    static final int DRIVER_OK = 4;
    static final int FEATURES_OK = 8;
    static final int NEEDS_RESET = 64;
    static final int FAILED = 128;

    /** What the driver may set. */
    static final int BY_DRIVER = ACKNOWLEDGE | DRIVER | DRIVER_OK | FEATURES_OK | FAILED;

    private DeviceStatus() {}

    /** Whether the driver and the device are at work. */
    static boolean isLive(int status) {
        return (status & (DRIVER_OK | NEEDS_RESET | FAILED)) == DRIVER_OK;
    }
}
