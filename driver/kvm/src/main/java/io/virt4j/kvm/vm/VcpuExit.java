package io.virt4j.kvm.vm;

import java.nio.ByteBuffer;

/** Why a vCPU came back from the guest. (linux/kvm.h, struct kvm_run) */
public sealed interface VcpuExit {
    /**
     * The guest writes to a port.
     *
     * @param size of one item: 1, 2 or 4 bytes
     * @param count how many items; more than one for {@code rep outs}
     * @param data {@code size × count} bytes, lowest first
     */
    record PortOut(int port, int size, int count, ByteBuffer data) implements VcpuExit {}

    /**
     * The guest reads from a port, and goes on with what {@code data} holds at the next run.
     *
     * @param size of one item: 1, 2 or 4 bytes
     * @param count how many items; more than one for {@code rep ins}
     * @param data {@code size × count} bytes to be filled, lowest first
     */
    record PortIn(int port, int size, int count, ByteBuffer data) implements VcpuExit {}

    /**
     * The guest writes where it has no memory.
     *
     * @param data 1 to 8 bytes
     */
    record MmioWrite(long address, ByteBuffer data) implements VcpuExit {}

    /**
     * The guest reads where it has no memory, and goes on with what {@code data} holds at the next run.
     *
     * @param data 1 to 8 bytes to be filled
     */
    record MmioRead(long address, ByteBuffer data) implements VcpuExit {}

    /** The guest waits for an interrupt, which cannot come if it has them disabled. */
    record Halted(boolean interruptsEnabled) implements VcpuExit {}

    /** The processor shut down: a fault while handling a fault while handling a fault. */
    record Shutdown() implements VcpuExit {}

    /**
     * The processor does not take the state that it was to run.
     *
     * @param reason the hardware's own number
     */
    record FailedEntry(long reason) implements VcpuExit {}

    /**
     * KVM does not get on with the guest. (KVM_EXIT_INTERNAL_ERROR)
     *
     * @param suberror 1 for an instruction that it cannot emulate (KVM_INTERNAL_ERROR_EMULATION)
     */
    record Stuck(int suberror) implements VcpuExit {}

    /** Nothing of the guest's: {@link Vcpu#kick} or another signal. */
    record Interrupted() implements VcpuExit {
        static final Interrupted INSTANCE = new Interrupted();
    }

    /** A reason that has no name here. */
    record Unknown(int reason) implements VcpuExit {}
}
