package io.virt4j.kvm.machine;

/** How a machine came to its end. */
public sealed interface MachineEnd {
    /** The guest powered it off. */
    record PoweredOff() implements MachineEnd {}

    /**
     * The guest ended it and left a byte.
     *
     * @param code from 0 to 255
     */
    record Exited(int code) implements MachineEnd {}

    /** The guest asked for a reset. */
    record Reset() implements MachineEnd {}

    /** {@link MicroVm#stop} was called. */
    record Stopped() implements MachineEnd {}

    /** {@link MicroVm#stopSaved} was called: it goes on from a file. */
    record Saved() implements MachineEnd {}

    /** The guest's kernel said that it cannot go on. */
    record Panicked() implements MachineEnd {}

    /**
     * The guest cannot go on.
     *
     * @param how what happened, with the registers
     */
    record Crashed(String how) implements MachineEnd {}
}
