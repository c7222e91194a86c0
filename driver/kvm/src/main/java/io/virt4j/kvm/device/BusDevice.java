package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A device on a {@link Bus}: it knows its registers by their offset, and not where it was put. Usable from any
 * thread. */
public interface BusDevice {
    /**
     * The guest reads.
     *
     * @param offset from the device's first address
     * @param size in bytes: 1, 2, 4 or 8, all of them within the device's addresses
     * @return the value in the lowest {@code size} bytes; what is above does not matter
     */
    long read(int offset, int size);

    /**
     * The guest writes.
     *
     * @param offset from the device's first address
     * @param size in bytes: 1, 2, 4 or 8, all of them within the device's addresses
     * @param value in the lowest {@code size} bytes, zero above
     */
    void write(int offset, int size, long value);

    /** Writes what a machine that goes on elsewhere needs of this device. Not while the guest runs. */
    void save(DataOutput out) throws IOException;

    /** Takes what {@link #save} wrote; what cannot be is an {@link IOException}. Before the guest runs. */
    void restore(DataInput in) throws IOException;
}
