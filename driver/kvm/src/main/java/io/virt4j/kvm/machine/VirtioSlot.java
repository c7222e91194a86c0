package io.virt4j.kvm.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * A place for a virtio device: where its registers are, and which input of the interrupt controllers it has to itself.
 *
 * @param address in the hole that PCs keep for devices below 4 GiB
 */
record VirtioSlot(long address, int interrupt) {
    /** Without those that a PC's own devices have: timer, keyboard, cascade, serial ports, clock, ACPI, FPU. */
    private static final int[] INTERRUPTS = {5, 6, 7, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23};

    /** How many there are. */
    static final int COUNT = INTERRUPTS.length;

    private static final long FIRST_ADDRESS = 0xd0000000L;
    private static final long DISTANCE = 0x1000;

    /** The first {@code count}, at most {@link #COUNT}. */
    static List<VirtioSlot> first(int count) {
        List<VirtioSlot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(new VirtioSlot(FIRST_ADDRESS + i * DISTANCE, INTERRUPTS[i]));
        }
        return slots;
    }

    /** What tells Linux of the device. (kernel-parameters.txt, virtio_mmio.device) */
    String kernelParameter() {
        return "virtio_mmio.device=4K@0x" + Long.toHexString(address) + ":" + interrupt;
    }
}
