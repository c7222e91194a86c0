package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.KickSignal;
import io.virt4j.kvm.sys.Lifetime;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.sys.Mapping;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One virtual CPU. Made by {@link VirtualMachine#createVcpu}; the guest's code runs on the thread that calls {@link #run},
 * a platform thread. {@link #kick} and {@link #close} may come from any thread.
 */
public final class Vcpu implements AutoCloseable {
    private final KvmDescriptor descriptor;
    private final Mapping runPage;
    private final ByteBuffer run;
    private final ExitDecoder exits;
    private final Lifetime lifetime;

    /** The last thread that ran this vCPU; that one can be kicked. */
    private @Nullable Thread runner;

    private long runnerId;

    /** Held for moments: while {@link #inGuest} holds, the runner cannot leave, so that its id is still its own. */
    private final Object kickLock = new Object();

    private boolean inGuest;

    private Vcpu(KvmDescriptor descriptor, Mapping runPage, int id) {
        this.descriptor = descriptor;
        this.runPage = runPage;
        this.run = runPage.keptBuffer();
        this.exits = new ExitDecoder(run);
        this.lifetime = new Lifetime("vCPU " + id);
    }

    static Vcpu of(int number, int id, int runPageSize) {
        KvmDescriptor descriptor = new KvmDescriptor(new Descriptor(number, "vCPU " + id));
        try {
            return new Vcpu(descriptor, descriptor.map(runPageSize, "the run page of vCPU " + id), id);
        } catch (RuntimeException e) {
            descriptor.close();
            throw e;
        }
    }

    /**
     * Runs the guest until it needs something, or {@link #kick} is called. What the guest wants to read is to be put into
     * the exit's data before the next call.
     *
     * @return why it came back; its data is valid until the next call
     * @throws VirtException if the vCPU is closed, or the kernel refuses
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_RUN (api.rst 4.10)</a>
     */
    public VcpuExit run() {
        lifetime.enter();
        try {
            exits.finishRead();
            becomeRunner();
            enterGuest();
            int answer;
            try {
                answer = descriptor.tryCallOnce(KvmRequest.KVM_RUN);
            } finally {
                leaveGuest();
            }
            return answer < 0 ? interrupted(-answer) : exits.decode();
        } finally {
            lifetime.leave();
        }
    }

    private static VcpuExit interrupted(int errno) {
        if (errno == Linux.EINTR || errno == Linux.EAGAIN) {
            return VcpuExit.Interrupted.INSTANCE;
        }
        throw new Errno(errno).of("KVM_RUN");
    }

    private void becomeRunner() {
        Thread current = Thread.currentThread();
        if (runner != current) {
            KickSignal.unblock();
            runnerId = KickSignal.threadId();
            runner = current;
        }
    }

    private void enterGuest() {
        synchronized (kickLock) {
            inGuest = true;
        }
    }

    private void leaveGuest() {
        synchronized (kickLock) {
            inGuest = false;
            run.put(KvmLayout.RUN_IMMEDIATE_EXIT, (byte) 0);
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
                kickWhileMapped();
            } finally {
                lifetime.leave();
            }
        }
    }

    private void kickWhileMapped() {
        synchronized (kickLock) {
            run.put(KvmLayout.RUN_IMMEDIATE_EXIT, (byte) 1);
            if (inGuest) {
                KickSignal.send(runnerId);
            }
        }
    }

    /** Whether a thread is in {@link #run}. */
    public boolean isInGuest() {
        synchronized (kickLock) {
            return inGuest;
        }
    }

    /** The general registers, as a copy. Not while the guest runs. (KVM_GET_REGS) */
    public Registers registers() {
        Memory memory = new Memory(KvmLayout.REGS_SIZE);
        descriptor.call(KvmRequest.KVM_GET_REGS, memory);
        return new Registers(memory);
    }

    /** Sets the general registers. Not while the guest runs. (KVM_SET_REGS) */
    public void registers(Registers registers) {
        descriptor.call(KvmRequest.KVM_SET_REGS, registers.memory());
    }

    /** The segment, table and control registers, as a copy. Not while the guest runs. (KVM_GET_SREGS) */
    public SpecialRegisters specialRegisters() {
        Memory memory = new Memory(KvmLayout.SREGS_SIZE);
        descriptor.call(KvmRequest.KVM_GET_SREGS, memory);
        return new SpecialRegisters(memory);
    }

    /** Sets the segment, table and control registers. Not while the guest runs. (KVM_SET_SREGS) */
    public void specialRegisters(SpecialRegisters registers) {
        descriptor.call(KvmRequest.KVM_SET_SREGS, registers.memory());
    }

    /** Says what the guest sees of the processor, as {@code struct kvm_cpuid2}. (KVM_SET_CPUID2) */
    void cpuid(Memory cpuid) {
        descriptor.call(KvmRequest.KVM_SET_CPUID2, cpuid);
    }

    /**
     * Frees the vCPU; a guest that runs on it is made to come back first, however it loops. Closing twice does nothing.
     */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(this::kickWhileMapped);
            runPage.close();
            descriptor.close();
        }
    }
}
