package io.virt4j.kvm.virtio.console;

import java.nio.ByteBuffer;

/** The host's end of a console. Its methods never wait; they are called by one thread at a time. */
public interface ConsoleLine {
    /**
     * Takes bytes that the guest sends, as many as there is room for. The rest comes again after {@link
     * VirtioConsole#hasRoom}.
     */
    void transmit(ByteBuffer bytes);

    /** Puts what there is for the guest into a buffer, as much as it takes. */
    void receive(ByteBuffer target);
}
