package io.virt4j.kvm.device;

/** A device on a {@link PortBus}. Called by one thread at a time. */
public interface PortDevice {
    /**
     * The guest reads.
     *
     * @param offset from the device's first port
     * @param size in bytes: 1, 2 or 4, all of them within the device's ports
     * @return the value in the lowest {@code size} bytes; what is above does not matter
     */
    int read(int offset, int size);

    /**
     * The guest writes.
     *
     * @param offset from the device's first port
     * @param size in bytes: 1, 2 or 4, all of them within the device's ports
     * @param value in the lowest {@code size} bytes, zero above
     */
    void write(int offset, int size, int value);
}
