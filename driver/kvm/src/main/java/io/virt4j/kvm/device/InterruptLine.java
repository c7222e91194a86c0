package io.virt4j.kvm.device;

/** A device's wire to the interrupt controller, which sees edges. Usable from any thread. */
public interface InterruptLine {
    /** Nobody listens. */
    InterruptLine NONE = () -> {};

    /** Interrupts the guest once. */
    void pulse();
}
