package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.InterruptLayout.IOAPIC_ENTRIES;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQCHIP_ID;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQCHIP_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQCHIP_STATE;

/** The state of one of the kernel's interrupt controllers. (KVM_GET_IRQCHIP, KVM_SET_IRQCHIP) */
public final class IrqChipState extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public IrqChipState(byte[] bytes) {
        super(bytes, IRQCHIP_SIZE);
    }

    /** Whose state it is, by {@link IrqChip#number}. */
    public int chip() {
        return bytes.getInt(IRQCHIP_ID);
    }

    /**
     * Where the I/O APIC sends what comes in at a pin; of no meaning for the others. (82093AA data sheet, 3.2.4)
     *
     * @param pin from 0 to 23
     */
    public long redirection(int pin) {
        return bytes.getLong(IRQCHIP_STATE + IOAPIC_ENTRIES + pin * Long.BYTES);
    }
}
