package io.virt4j.kvm.vm.state;

/** Where an interrupt line of a virtual machine leads; a line may have several. (KVM_SET_GSI_ROUTING) */
public sealed interface IrqRoute {
    /** The line's number, as {@code irqfd} and {@code KVM_IRQ_LINE} use it. */
    int line();

    /** To a pin of one of the kernel's interrupt controllers. */
    record Pin(int line, IrqChip chip, int pin) implements IrqRoute {}

    /** To local APICs, as a message. */
    record Message(int line, MsiMessage message) implements IrqRoute {}

    /** To a Hyper-V synthetic interrupt source of a vCPU. (Hypervisor Top-Level Functional Specification, 11.5) */
    record SyntheticInterrupt(int line, int vcpu, int source) implements IrqRoute {}
}
