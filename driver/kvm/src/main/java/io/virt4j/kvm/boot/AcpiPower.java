package io.virt4j.kvm.boot;

/**
 * By which registers a guest with ACPI powers the machine off. They are where QEMU's PCs have them, so that the same port
 * does for both ways: the upper byte of PM1a's control is laid out as the sleep control of reduced hardware.
 */
public enum AcpiPower {
    /**
     * PM1a's registers at 0x600, a timer at 0x608, and SCI as interrupt 9, beside the PC's timer and interrupt controller.
     * (ACPI specification 6.5, 4.8)
     */
    FIXED,

    /**
     * The sleep control at 0x605, and no legacy hardware: no PIC and no PIT. Linux then needs to know the time stamp
     * counter's frequency by KVM's clock, CPUID or its command line. (ACPI specification 6.5, 4.1)
     */
    REDUCED
}
