package io.virt4j.kvm.device;

/** The wire at a serial port: what the guest sends goes out, what it is sent waits here until it reads. */
public interface SerialLine {
    /** Takes a byte from the guest; may block until there is room. */
    void transmit(byte value);

    /** Whether a byte waits for the guest. */
    boolean hasReceived();

    /** The next byte for the guest, from 0 to 255; 0 if none waits. */
    int receive();

    /** Has somebody told, on any thread, each time that more waits for the guest. */
    void whenReceived(Runnable told);
}
