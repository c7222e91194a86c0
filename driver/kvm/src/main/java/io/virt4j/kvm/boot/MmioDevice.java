package io.virt4j.kvm.boot;

/**
 * Where a guest finds a device by virtio-mmio.
 *
 * @param address of its registers, a multiple of 4096 below 4 GiB
 * @param length of its registers in bytes
 * @param interrupt its input of the IOAPIC, from 0 to 23
 */
public record MmioDevice(long address, int length, int interrupt) {
    private static final long END = 1L << 32;

    public MmioDevice {
        if (address < 0 || address % 4096 != 0 || length <= 0 || address > END - length) {
            throw new IllegalArgumentException(length + " bytes at 0x" + Long.toHexString(address));
        }
        Platform.checkInterrupt(interrupt);
    }

    /** Linux' parameter for it, for guests without ACPI. (Linux, drivers/virtio/virtio_mmio.c) */
    public String parameter() {
        return "virtio_mmio.device=" + length + "@0x" + Long.toHexString(address) + ":" + interrupt;
    }
}
