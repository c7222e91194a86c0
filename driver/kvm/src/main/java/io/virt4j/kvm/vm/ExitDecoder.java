package io.virt4j.kvm.vm;

import io.virt4j.kvm.ioctl.RunLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads from the page that a vCPU shares with the kernel why it came back. The data of an exit is copied out of the page
 * and what the guest reads is copied back, so that nobody holds memory that goes away with the vCPU.
 */
final class ExitDecoder {
    private static final int NOWHERE = 0;

    private final ByteBuffer run;
    private final ByteBuffer data;
    private final ExitCache cache;

    /** Where the data that the guest waits for belongs in the page. */
    private int dataOffset = NOWHERE;

    /** Where the number that the guest waits for belongs. */
    private int answerOffset = NOWHERE;

    /** @param run the shared page, little-endian */
    ExitDecoder(ByteBuffer run) {
        this.run = run;
        this.data = ByteBuffer.allocate(run.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        this.cache = new ExitCache(data);
    }

    VcpuExit decode() {
        answerOffset = NOWHERE;
        int reason = run.getInt(RunLayout.RUN_EXIT_REASON);
        return switch (reason) {
            case RunLayout.KVM_EXIT_IO -> port();
            case RunLayout.KVM_EXIT_MMIO -> mmio();
            case RunLayout.KVM_EXIT_HLT ->
                run.get(RunLayout.RUN_IF_FLAG) != 0 ? VcpuExit.Halted.ENABLED : VcpuExit.Halted.DISABLED;
            case RunLayout.KVM_EXIT_IRQ_WINDOW_OPEN -> VcpuExit.InterruptWindow.INSTANCE;
            case RunLayout.KVM_EXIT_INTR -> VcpuExit.Interrupted.INSTANCE;
            case RunLayout.KVM_EXIT_SET_TPR -> VcpuExit.TprLowered.INSTANCE;
            case RunLayout.KVM_EXIT_IOAPIC_EOI ->
                cache.endOfInterrupt(Byte.toUnsignedInt(run.get(RunLayout.RUN_EOI_VECTOR)));
            case RunLayout.KVM_EXIT_DIRTY_RING_FULL -> VcpuExit.DirtyRingFull.INSTANCE;
            case RunLayout.KVM_EXIT_X86_BUS_LOCK -> VcpuExit.BusLock.INSTANCE;
            case RunLayout.KVM_EXIT_NMI -> VcpuExit.HostNmi.INSTANCE;
            case RunLayout.KVM_EXIT_X86_RDMSR -> {
                answerOffset = RunLayout.RUN_MSR_DATA;
                yield RareExits.readMsr(run);
            }
            case RunLayout.KVM_EXIT_X86_WRMSR -> RareExits.writeMsr(run);
            default -> {
                answerOffset = RareExits.answerOffset(run, reason);
                yield RareExits.decode(run, reason);
            }
        };
    }

    private VcpuExit port() {
        int size = run.get(RunLayout.RUN_IO_SIZE);
        int count = run.getInt(RunLayout.RUN_IO_COUNT);
        int port = Short.toUnsignedInt(run.getShort(RunLayout.RUN_IO_PORT));
        int offset = Math.toIntExact(run.getLong(RunLayout.RUN_IO_DATA_OFFSET));
        int length = Math.multiplyExact(size, count);
        if (run.get(RunLayout.RUN_IO_DIRECTION) == RunLayout.KVM_EXIT_IO_OUT) {
            copied(offset, length);
            return cache.portOut(port, size, count);
        }
        awaited(offset, length);
        return cache.portIn(port, size, count);
    }

    private VcpuExit mmio() {
        long address = run.getLong(RunLayout.RUN_MMIO_ADDRESS);
        int length = run.getInt(RunLayout.RUN_MMIO_LENGTH);
        if (run.get(RunLayout.RUN_MMIO_IS_WRITE) != 0) {
            copied(RunLayout.RUN_MMIO_DATA, length);
            return cache.mmioWrite(address);
        }
        awaited(RunLayout.RUN_MMIO_DATA, length);
        return cache.mmioRead(address);
    }

    private void copied(int offset, int length) {
        data.clear().limit(length);
        run.get(offset, data.array(), 0, length);
    }

    private void awaited(int offset, int length) {
        dataOffset = offset;
        data.clear().limit(length);
    }

    /** Gives the guest what it waits for: the bytes that the last exit's data holds now. */
    void finishRead() {
        if (dataOffset != NOWHERE) {
            run.put(dataOffset, data.array(), 0, data.limit());
            dataOffset = NOWHERE;
        }
    }

    /** Gives the guest the number that it waits for. False if it waits for none. */
    boolean answer(long value) {
        if (answerOffset == NOWHERE) {
            return false;
        }
        run.putLong(answerOffset, value);
        return true;
    }

    /** Makes the access to a model-specific register fail. False if the last exit was none. */
    boolean refuse() {
        int reason = run.getInt(RunLayout.RUN_EXIT_REASON);
        if (reason != RunLayout.KVM_EXIT_X86_RDMSR && reason != RunLayout.KVM_EXIT_X86_WRMSR) {
            return false;
        }
        run.put(RunLayout.RUN_MSR_ERROR, (byte) 1);
        return true;
    }
}
