package io.virt4j.kvm.vm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads from the page that a vCPU shares with the kernel why it came back. The data of an exit is copied out of the page
 * and what the guest reads is copied back, so that nobody holds memory that goes away with the vCPU.
 */
final class ExitDecoder {
    private final ByteBuffer run;
    private final ByteBuffer data;

    /** Where the data that the guest waits for belongs in the page; 0 if it waits for none. */
    private int pendingOffset;

    /** @param run the shared page, little-endian */
    ExitDecoder(ByteBuffer run) {
        this.run = run;
        this.data = ByteBuffer.allocate(run.capacity()).order(ByteOrder.LITTLE_ENDIAN);
    }

    VcpuExit decode() {
        int reason = run.getInt(KvmLayout.RUN_EXIT_REASON);
        return switch (reason) {
            case KvmLayout.KVM_EXIT_IO -> port();
            case KvmLayout.KVM_EXIT_MMIO -> mmio();
            case KvmLayout.KVM_EXIT_HLT -> new VcpuExit.Halted(run.get(KvmLayout.RUN_IF_FLAG) != 0);
            case KvmLayout.KVM_EXIT_SHUTDOWN -> new VcpuExit.Shutdown();
            case KvmLayout.KVM_EXIT_FAIL_ENTRY ->
                new VcpuExit.FailedEntry(run.getLong(KvmLayout.RUN_FAIL_ENTRY_REASON));
            case KvmLayout.KVM_EXIT_INTERNAL_ERROR -> new VcpuExit.Stuck(run.getInt(KvmLayout.RUN_INTERNAL_SUBERROR));
            case KvmLayout.KVM_EXIT_INTR -> VcpuExit.Interrupted.INSTANCE;
            default -> new VcpuExit.Unknown(reason);
        };
    }

    private VcpuExit port() {
        int size = run.get(KvmLayout.RUN_IO_SIZE);
        int count = run.getInt(KvmLayout.RUN_IO_COUNT);
        int port = Short.toUnsignedInt(run.getShort(KvmLayout.RUN_IO_PORT));
        int offset = Math.toIntExact(run.getLong(KvmLayout.RUN_IO_DATA_OFFSET));
        int length = Math.multiplyExact(size, count);
        if (run.get(KvmLayout.RUN_IO_DIRECTION) == KvmLayout.KVM_EXIT_IO_OUT) {
            return new VcpuExit.PortOut(port, size, count, copied(offset, length));
        }
        return new VcpuExit.PortIn(port, size, count, awaited(offset, length));
    }

    private VcpuExit mmio() {
        long address = run.getLong(KvmLayout.RUN_MMIO_ADDRESS);
        int length = run.getInt(KvmLayout.RUN_MMIO_LENGTH);
        if (run.get(KvmLayout.RUN_MMIO_IS_WRITE) != 0) {
            return new VcpuExit.MmioWrite(address, copied(KvmLayout.RUN_MMIO_DATA, length));
        }
        return new VcpuExit.MmioRead(address, awaited(KvmLayout.RUN_MMIO_DATA, length));
    }

    private ByteBuffer copied(int offset, int length) {
        data.clear().limit(length);
        run.get(offset, data.array(), 0, length);
        return data;
    }

    private ByteBuffer awaited(int offset, int length) {
        pendingOffset = offset;
        return data.clear().limit(length);
    }

    /** Gives the guest what it waits for: the bytes that the last exit's data holds now. */
    void finishRead() {
        if (pendingOffset != 0) {
            run.put(pendingOffset, data.array(), 0, data.limit());
            pendingOffset = 0;
        }
    }
}
