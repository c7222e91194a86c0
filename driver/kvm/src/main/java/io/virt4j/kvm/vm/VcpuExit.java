package io.virt4j.kvm.vm;

import io.virt4j.kvm.processor.KvmInternalError;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Why a vCPU came back from the guest. What a guest does over and over comes as the same objects, so that a loop over
 * exits leaves no garbage; an exit is therefore valid until the next run. (linux/kvm.h, struct kvm_run)
 */
public sealed interface VcpuExit {
    /**
     * The guest writes to a port. (KVM_EXIT_IO)
     *
     * @param size of one item: 1, 2 or 4 bytes
     * @param count how many items; more than one for {@code rep outs}
     * @param data {@code size × count} bytes, lowest first
     */
    record PortOut(int port, int size, int count, ByteBuffer data) implements VcpuExit {}

    /**
     * The guest reads from a port, and goes on with what {@code data} holds at the next run. (KVM_EXIT_IO)
     *
     * @param size of one item: 1, 2 or 4 bytes
     * @param count how many items; more than one for {@code rep ins}
     * @param data {@code size × count} bytes to be filled, lowest first
     */
    record PortIn(int port, int size, int count, ByteBuffer data) implements VcpuExit {}

    /**
     * The guest writes where it has no memory, or none that it may write. (KVM_EXIT_MMIO)
     *
     * @param data 1 to 8 bytes
     */
    record MmioWrite(long address, ByteBuffer data) implements VcpuExit {}

    /**
     * The guest reads where it has no memory, and goes on with what {@code data} holds at the next run. (KVM_EXIT_MMIO)
     *
     * @param data 1 to 8 bytes to be filled
     */
    record MmioRead(long address, ByteBuffer data) implements VcpuExit {}

    /** The guest waits for an interrupt, which cannot come if it has them disabled. (KVM_EXIT_HLT) */
    record Halted(boolean interruptsEnabled) implements VcpuExit {
        static final Halted ENABLED = new Halted(true);
        static final Halted DISABLED = new Halted(false);
    }

    /** The processor shut down: a fault while handling a fault while handling a fault. (KVM_EXIT_SHUTDOWN) */
    record Shutdown() implements VcpuExit {
        static final Shutdown INSTANCE = new Shutdown();
    }

    /**
     * The processor does not take the state that it was to run. (KVM_EXIT_FAIL_ENTRY)
     *
     * @param reason the hardware's own number
     * @param cpu the host's processor that refused
     */
    record FailedEntry(long reason, int cpu) implements VcpuExit {}

    /** KVM does not get on with the guest. (KVM_EXIT_INTERNAL_ERROR) */
    record Stuck(KvmInternalError error) implements VcpuExit {
        /** 1 for an instruction that it cannot emulate. (KVM_INTERNAL_ERROR_EMULATION) */
        public int suberror() {
            return error.suberror();
        }
    }

    /** Nothing of the guest's: {@link Vcpu#kick} or another signal. (KVM_EXIT_INTR, or EINTR) */
    record Interrupted() implements VcpuExit {
        static final Interrupted INSTANCE = new Interrupted();
    }

    /** The guest can take an interrupt now, as was {@linkplain VcpuInterrupts#requestWindow asked}. (KVM_EXIT_IRQ_WINDOW_OPEN) */
    record InterruptWindow() implements VcpuExit {
        static final InterruptWindow INSTANCE = new InterruptWindow();
    }

    /**
     * The guest was stopped by {@link VcpuDebug}. (KVM_EXIT_DEBUG)
     *
     * @param exception 1 for a step or a hardware breakpoint, 3 for a software breakpoint
     * @param rip the linear address where it stopped
     * @param dr6 which breakpoint it was: bits 0 to 3; bit 14 for a step
     * @param dr7 the breakpoints that were on
     */
    record Debug(int exception, long rip, long dr6, long dr7) implements VcpuExit {}

    /** An exception of the guest's that the host was to see. (KVM_EXIT_EXCEPTION, which no KVM of today uses on x86) */
    record GuestException(int exception, int errorCode) implements VcpuExit {}

    /** An NMI of the host's came while the guest ran. (KVM_EXIT_NMI) */
    record HostNmi() implements VcpuExit {
        static final HostNmi INSTANCE = new HostNmi();
    }

    /** The guest has lowered its task priority, where the local APIC is the monitor's. (KVM_EXIT_SET_TPR) */
    record TprLowered() implements VcpuExit {
        static final TprLowered INSTANCE = new TprLowered();
    }

    /** The guest has touched the task priority, as {@link VcpuInterrupts#reportTprAccess} asked. (KVM_EXIT_TPR_ACCESS) */
    record TprAccess(long rip, boolean isWrite) implements VcpuExit {}

    /**
     * The guest ended, or wants to: by a PSCI-like call or SEV termination. (KVM_EXIT_SYSTEM_EVENT)
     *
     * @param type 1 shutdown, 2 reset, 3 crash, 6 termination of an SEV guest (KVM_SYSTEM_EVENT_*)
     */
    record SystemEvent(int type, List<Long> data) implements VcpuExit {}

    /**
     * The guest has handled a level-triggered interrupt of a split controller. (KVM_EXIT_IOAPIC_EOI)
     *
     * @param vector from 0 to 255
     */
    record EndOfInterrupt(int vector) implements VcpuExit {}

    /** The guest asks Hyper-V. (KVM_EXIT_HYPERV) */
    sealed interface HyperV extends VcpuExit {
        /** It set up its synthetic interrupt controller. */
        record SyntheticInterrupts(int msr, long control, long eventPage, long messagePage) implements HyperV {}

        /** A hypercall, whose result {@link Vcpu#answer} gives. */
        record Hypercall(long input, long firstParameter, long secondParameter) implements HyperV {}

        /** The synthetic debugger, or what came later. */
        record Other(int type) implements HyperV {}
    }

    /**
     * The guest reads a model-specific register that is the monitor's: {@link Vcpu#answer} gives it, {@link Vcpu#refuse}
     * raises a general protection fault. (KVM_EXIT_X86_RDMSR)
     *
     * @param reason of KVM_MSR_EXIT_REASON_*: 1 invalid, 2 unknown, 4 filtered
     */
    record ReadMsr(int index, int reason) implements VcpuExit {}

    /**
     * The guest writes a model-specific register that is the monitor's; {@link Vcpu#refuse} raises a general protection
     * fault. (KVM_EXIT_X86_WRMSR)
     *
     * @param reason of KVM_MSR_EXIT_REASON_*: 1 invalid, 2 unknown, 4 filtered
     */
    record WriteMsr(int index, long value, int reason) implements VcpuExit {}

    /** The vCPU's {@link DirtyRing} is nearly full: nothing runs until it has been emptied. (KVM_EXIT_DIRTY_RING_FULL) */
    record DirtyRingFull() implements VcpuExit {
        static final DirtyRingFull INSTANCE = new DirtyRingFull();
    }

    /** A guest with SEV-ES waits for SIPI. (KVM_EXIT_AP_RESET_HOLD) */
    record ResetHold() implements VcpuExit {
        static final ResetHold INSTANCE = new ResetHold();
    }

    /** The guest has locked the bus of the host. (KVM_EXIT_X86_BUS_LOCK) */
    record BusLock() implements VcpuExit {
        static final BusLock INSTANCE = new BusLock();
    }

    /** The guest asks Xen; {@link Vcpu#answer} gives the result. (KVM_EXIT_XEN) */
    record XenHypercall(boolean longMode, int privilegeLevel, long input, List<Long> parameters) implements VcpuExit {}

    /** The guest asks its hypervisor; {@link Vcpu#answer} gives the result. (KVM_EXIT_HYPERCALL) */
    record Hypercall(long number, List<Long> arguments, boolean longMode) implements VcpuExit {}

    /**
     * The guest ran for so long without letting an event in that the processor stepped in. (KVM_EXIT_NOTIFY)
     *
     * @param isContextLost whether its state is damaged, so that it cannot go on
     */
    record Notified(boolean isContextLost) implements VcpuExit {}

    /** The guest touched memory that the host could not give. (KVM_EXIT_MEMORY_FAULT) */
    record MemoryFault(long flags, long address, long size) implements VcpuExit {}

    /**
     * A reason that has no name here.
     *
     * @param hardwareReason the processor's own number, where KVM says that it is one (KVM_EXIT_UNKNOWN)
     */
    record Unknown(int reason, long hardwareReason) implements VcpuExit {}
}
