package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.ioctl.RunLayout;
import io.virt4j.kvm.ioctl.StateLayout;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Lifetime;
import io.virt4j.kvm.sys.Linux;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One virtual CPU. Made by {@link VirtualMachine#createVcpu}; the guest's code runs on the thread that calls {@link #run},
 * a platform thread. {@link #kick} and {@link #close} may come from any thread.
 */
public final class Vcpu implements AutoCloseable {
    private static final long KVM_RUN = KvmRequest.KVM_RUN.number();

    private final int id;
    private final KvmDescriptor descriptor;
    private final RunPage runPage;
    private final ExitDecoder exits;
    private final VcpuRunner runner;
    private final Lifetime lifetime;
    private final VcpuState state;
    private final VcpuFeatures features;
    private final VcpuInterrupts interrupts;
    private final VcpuDebug debug;
    private final @Nullable DirtyRing dirtyRing;

    private Vcpu(KvmDescriptor descriptor, RunPage runPage, @Nullable DirtyRing dirtyRing, int id, VcpuSizes sizes) {
        this.id = id;
        this.descriptor = descriptor;
        this.runPage = runPage;
        this.exits = new ExitDecoder(runPage.bytes());
        this.runner = new VcpuRunner(runPage);
        this.lifetime = new Lifetime("vCPU " + id);
        this.state = new VcpuState(descriptor, sizes.xsave());
        this.features = new VcpuFeatures(descriptor);
        this.interrupts = new VcpuInterrupts(this, descriptor);
        this.debug = new VcpuDebug(descriptor);
        this.dirtyRing = dirtyRing;
    }

    static Vcpu of(int number, int id, VcpuSizes sizes) {
        KvmDescriptor descriptor = new KvmDescriptor(new Descriptor(number, "vCPU " + id));
        DirtyRing ring = null;
        try {
            ring = sizes.dirtyRing() == 0 ? null : DirtyRing.of(descriptor, sizes.dirtyRing(), id);
            RunPage page = new RunPage(descriptor.map(0, sizes.runPage(), "the run page of vCPU " + id));
            return new Vcpu(descriptor, page, ring, id, sizes);
        } catch (RuntimeException e) {
            if (ring != null) {
                ring.close();
            }
            descriptor.close();
            throw e;
        }
    }

    /** The number of its local APIC. */
    public int id() {
        return id;
    }

    /**
     * Runs the guest until it needs something, or {@link #kick} is called. What the guest wants to read is to be put into
     * the exit's data before the next call. One thread at a time.
     *
     * @return why it came back; its data is valid until the next call
     * @throws VirtException if the vCPU is closed, or the kernel refuses
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_RUN (api.rst 4.10)</a>
     */
    public VcpuExit run() {
        lifetime.enter();
        try {
            exits.finishRead();
            int answer;
            runner.enter();
            try {
                // The lifetime that was entered above keeps the descriptor open.
                answer = descriptor.tryCallWhileOpen(KVM_RUN);
            } finally {
                runner.leave();
            }
            return answer < 0 ? failed(-answer) : exits.decode();
        } finally {
            lifetime.leave();
        }
    }

    private VcpuExit failed(int errno) {
        if (errno == Linux.EINTR || errno == Linux.EAGAIN) {
            return VcpuExit.Interrupted.INSTANCE;
        }
        // The one exit that comes with an error. (KVM api.rst 5, KVM_EXIT_MEMORY_FAULT)
        boolean isExit = errno == Linux.EFAULT || errno == Linux.EHWPOISON;
        if (isExit && runPage.bytes().getInt(RunLayout.RUN_EXIT_REASON) == RunLayout.KVM_EXIT_MEMORY_FAULT) {
            return exits.decode();
        }
        throw new Errno(errno).of("KVM_RUN");
    }

    /**
     * Gives the guest the number that the last exit asked for: the value of a register, the result of a call.
     *
     * @throws VirtException {@link ErrorCode#OPERATION_INVALID} if it asked for none
     */
    public void answer(long value) {
        if (!whileOpen(page -> exits.answer(value))) {
            throw new VirtException(ErrorCode.OPERATION_INVALID, "vCPU " + id + " does not wait for an answer");
        }
    }

    /**
     * Answers the access to a model-specific register with a general protection fault.
     *
     * @throws VirtException {@link ErrorCode#OPERATION_INVALID} if the last exit was none
     */
    public void refuse() {
        if (!whileOpen(page -> exits.refuse())) {
            throw new VirtException(
                    ErrorCode.OPERATION_INVALID, "vCPU " + id + " does not access a model-specific register");
        }
    }

    /**
     * Makes {@link #run} come back soon with {@link VcpuExit.Interrupted}, or, if it is not being called, the next call of
     * it at once. A run that comes back for another reason in the same moment takes the kick with it, so who kicks leaves
     * word of what is wanted first.
     */
    public void kick() {
        if (lifetime.tryEnter()) {
            try {
                runner.kick();
            } finally {
                lifetime.leave();
            }
        }
    }

    /** Does something with the shared pages, which cannot go away meanwhile. */
    <T> T whileOpen(Function<ByteBuffer, T> action) {
        lifetime.enter();
        try {
            return action.apply(runPage.bytes());
        } finally {
            lifetime.leave();
        }
    }

    /** Whether a thread is in {@link #run}. */
    public boolean isInGuest() {
        return runner.isInGuest();
    }

    /** The general registers, as a copy. Not while the guest runs. (KVM_GET_REGS) */
    public Registers registers() {
        Memory memory = new Memory(StateLayout.REGS_SIZE);
        descriptor.call(KvmRequest.KVM_GET_REGS, memory);
        return new Registers(memory);
    }

    /** Sets the general registers. Not while the guest runs. (KVM_SET_REGS) */
    public void registers(Registers registers) {
        descriptor.call(KvmRequest.KVM_SET_REGS, registers.memory());
    }

    /** The segment, table and control registers, as a copy. Not while the guest runs. (KVM_GET_SREGS) */
    public SpecialRegisters specialRegisters() {
        Memory memory = new Memory(StateLayout.SREGS_SIZE);
        descriptor.call(KvmRequest.KVM_GET_SREGS, memory);
        return new SpecialRegisters(memory);
    }

    /** Sets the segment, table and control registers. Not while the guest runs. (KVM_SET_SREGS) */
    public void specialRegisters(SpecialRegisters registers) {
        descriptor.call(KvmRequest.KVM_SET_SREGS, registers.memory());
    }

    /** The rest of what it holds. */
    public VcpuState state() {
        return state;
    }

    /** What the guest sees of the processor. */
    public VcpuFeatures features() {
        return features;
    }

    /** Interrupts to it, past the controllers. */
    public VcpuInterrupts interrupts() {
        return interrupts;
    }

    /** Steps and breakpoints. */
    public VcpuDebug debug() {
        return debug;
    }

    /** The registers that come with each exit, without a call. */
    public SharedRegisters sharedRegisters() {
        return new SharedRegisters(this);
    }

    /** The writes that {@link MachineEvents#coalesce} has collected. */
    public CoalescedWrites coalescedWrites() {
        return new CoalescedWrites(this);
    }

    /**
     * The pages that this vCPU has made dirty; it goes with the vCPU.
     *
     * @throws VirtException {@link ErrorCode#OPERATION_INVALID} if the virtual machine does not {@linkplain
     *     VirtualMachine#useDirtyRings use such rings}
     */
    public DirtyRing dirtyRing() {
        if (dirtyRing == null) {
            throw new VirtException(ErrorCode.OPERATION_INVALID, "vCPU " + id + " has no dirty ring");
        }
        return dirtyRing;
    }

    /** What the kernel has counted of it. (KVM_GET_STATS_FD) */
    public Statistics statistics() {
        return Statistics.of(descriptor, "the statistics of vCPU " + id);
    }

    /**
     * Frees the vCPU; a guest that runs on it is made to come back first, however it loops. Closing twice does nothing.
     */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(runner::kick);
            if (dirtyRing != null) {
                dirtyRing.close();
            }
            runPage.close();
            descriptor.close();
        }
    }
}
