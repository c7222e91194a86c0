package io.virt4j.kvm.vm;

import java.util.OptionalLong;

/**
 * The writes of a guest that ring for its host.
 *
 * @param address of memory, or of an I/O port
 * @param length of the write: 1, 2, 4 or 8 bytes; 0 for any, which is also the fastest
 * @param isPort whether it is an I/O port
 * @param value that has to be written; absent for any
 */
public record Doorbell(long address, int length, boolean isPort, OptionalLong value) {
    /** Any write of that length to memory. */
    public static Doorbell memory(long address, int length) {
        return new Doorbell(address, length, false, OptionalLong.empty());
    }

    /** Any write of that length to an I/O port. */
    public static Doorbell port(int port, int length) {
        return new Doorbell(port, length, true, OptionalLong.empty());
    }

    /** The same, but only a write of that value. */
    public Doorbell matching(long wanted) {
        return new Doorbell(address, length, isPort, OptionalLong.of(wanted));
    }
}
