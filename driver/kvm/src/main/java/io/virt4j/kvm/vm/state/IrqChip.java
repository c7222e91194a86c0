package io.virt4j.kvm.vm.state;

import io.virt4j.kvm.ioctl.InterruptLayout;

/** The interrupt controllers that the kernel has for a whole virtual machine. (asm/kvm.h) */
public enum IrqChip {
    /** The first 8259, for interrupts 0 to 7. */
    PIC_MASTER(InterruptLayout.KVM_IRQCHIP_PIC_MASTER),
    /** The second 8259, for interrupts 8 to 15. */
    PIC_SLAVE(InterruptLayout.KVM_IRQCHIP_PIC_SLAVE),
    /** The I/O APIC, with 24 pins. */
    IOAPIC(InterruptLayout.KVM_IRQCHIP_IOAPIC);

    private final int number;

    IrqChip(int number) {
        this.number = number;
    }

    /** The kernel's number. */
    public int number() {
        return number;
    }
}
