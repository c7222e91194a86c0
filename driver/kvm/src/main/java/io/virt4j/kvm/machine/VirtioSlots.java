package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.MmioDevice;
import io.virt4j.kvm.virtio.VirtioMmio;
import java.util.ArrayList;
import java.util.List;

/**
 * The places for virtio devices: their registers are in the hole that PCs keep for devices below 4 GiB, and each has an
 * input of the interrupt controllers to itself.
 */
final class VirtioSlots {
    /** Without those that a PC's own devices have: timer, keyboard, cascade, serial ports, clock, ACPI, FPU. */
    private static final int[] INTERRUPTS = {5, 6, 7, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23};

    /** How many there are. */
    static final int COUNT = INTERRUPTS.length;

    private static final long FIRST_ADDRESS = 0xd0000000L;
    private static final long DISTANCE = 0x1000;

    private VirtioSlots() {}

    /** The first {@code count}, at most {@link #COUNT}. */
    static List<MmioDevice> first(int count) {
        List<MmioDevice> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(new MmioDevice(FIRST_ADDRESS + i * DISTANCE, VirtioMmio.LENGTH, INTERRUPTS[i]));
        }
        return slots;
    }
}
