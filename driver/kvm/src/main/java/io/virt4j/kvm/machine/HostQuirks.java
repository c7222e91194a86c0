package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.MsrFilter;
import io.virt4j.kvm.vm.Register;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.Segment;
import io.virt4j.kvm.vm.SegmentRegister;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.CpuidEntry;
import io.virt4j.kvm.vm.state.Msr;
import io.virt4j.kvm.vm.state.VcpuEvents;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

/**
 * What a vCPU needs on a host whose KVM has neither VMX nor SVM, and emulates privilege level 0 with holes. On other hosts
 * it does no harm, and costs an exit for each page fault.
 *
 * <ul>
 *   <li>{@code int3} is sent as the exception that it is.
 *   <li>{@code clac}, {@code stac} and {@code fwait} are skipped, which there do nothing.
 *   <li>SYSCALL arrives at its entry without the kernel's privileges, which faults at once: a breakpoint on the guest's
 *       handler of page faults sees that, and the vCPU is put where the instruction should have brought it. (Intel SDM
 *       volume 2B, SYSCALL)
 * </ul>
 */
final class HostQuirks {
    // Intel SDM volume 4, table 2-2.
    private static final int STAR = 0xc0000081;
    private static final int LSTAR = 0xc0000082;
    private static final int FMASK = 0xc0000084;

    /** KVM_MSR_EXIT_REASON_FILTER */
    private static final int FILTERED = 4;

    /** The features that ask for calls to the hypervisor, in which this KVM does not come to an end. (KVM cpuid.rst) */
    private static final int PARAVIRTUAL_FEATURES = 0x40000001;

    private static final int BREAKPOINT = 3;
    private static final int PAGE_FAULT = 14;
    private static final int GATE_SIZE = 16;

    /** An exception's frame after its error code: RIP, CS, RFLAGS, RSP, SS. */
    private static final int FRAME_SIZE = 6 * Long.BYTES;

    private static final int RFLAGS_FIXED = 0x2;
    private static final long RFLAGS_RESUME = 0x10000;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private static final int INT3 = 0xcc;
    private static final int FWAIT = 0x9b;
    private static final int CLAC = 0x0f01ca;
    private static final int STAC = 0x0f01cb;
    private static final int LONG_NOP = 0x0f1f00;

    private final Vcpu vcpu;
    private final LinearMemory memory;
    private long star;
    private long entry;
    private long mask;
    private boolean stepping;

    HostQuirks(Vcpu vcpu, GuestMemory memory) {
        this.vcpu = vcpu;
        this.memory = new LinearMemory(vcpu, memory);
    }

    /** Makes a machine's vCPUs tell of what is needed here. */
    static void prepare(VirtualMachine machine) {
        BitSet untold = new BitSet();
        untold.set(0, FMASK - STAR + 1);
        untold.clear(0);
        untold.clear(LSTAR - STAR);
        untold.clear(FMASK - STAR);
        machine.features().exitOnMsrs(FILTERED);
        machine.features()
                .filterMsrs(
                        new MsrFilter(true, List.of(new MsrFilter.Range(STAR, FMASK - STAR + 1, false, true, untold))));
    }

    /** A processor without the features that such a host cannot have. */
    static Cpuid without(Cpuid cpuid) {
        return cpuid.map(leaf -> leaf.function() == PARAVIRTUAL_FEATURES
                ? new CpuidEntry(leaf.function(), leaf.index(), leaf.indexed(), 0, leaf.ebx(), leaf.ecx(), leaf.edx())
                : leaf);
    }

    /** Takes up what a vCPU that was restored had learned. */
    void resume() {
        List<Msr> known = vcpu.features().msrs(STAR, LSTAR, FMASK);
        star = known.get(0).value();
        entry = known.get(1).value();
        mask = known.get(2).value();
        if (entry != 0) {
            breakAtPageFaults();
        }
    }

    /** Whether the exit was one of those, and the guest can go on. */
    boolean bridge(VcpuExit exit) {
        if (exit instanceof VcpuExit.Stuck) {
            return passInstruction();
        } else if (exit instanceof VcpuExit.Debug) {
            faulted();
            return true;
        } else if (exit instanceof VcpuExit.WriteMsr write) {
            learn(write);
            return true;
        }
        return false;
    }

    private boolean passInstruction() {
        Registers registers = vcpu.registers();
        long rip = registers.get(Register.RIP);
        int first = byteAt(rip);
        boolean nothing = first == FWAIT || threeBytesAt(rip) == CLAC || threeBytesAt(rip) == STAC;
        if (first != INT3 && !nothing) {
            return false;
        }
        registers.set(Register.RIP, rip + (first == INT3 || first == FWAIT ? 1 : 3));
        vcpu.registers(registers);
        if (first == INT3) {
            VcpuEvents events = vcpu.state().events();
            events.inject(BREAKPOINT);
            vcpu.state().events(events);
        }
        return true;
    }

    private void learn(VcpuExit.WriteMsr write) {
        switch (write.index()) {
            case STAR -> star = write.value();
            case LSTAR -> entry = write.value();
            default -> mask = write.value();
        }
        vcpu.features().msrs(List.of(new Msr(write.index(), write.value())));
        if (entry != 0 && mask != 0) {
            breakAtPageFaults();
        }
    }

    private void breakAtPageFaults() {
        long table = vcpu.specialRegisters().idtBase();
        ByteBuffer gate = bytesAt(table + PAGE_FAULT * GATE_SIZE, GATE_SIZE);
        if (gate.hasRemaining()) {
            long handler = Short.toUnsignedLong(gate.getShort(0))
                    | (Short.toUnsignedLong(gate.getShort(6)) << 16)
                    | (Integer.toUnsignedLong(gate.getInt(8)) << 32);
            vcpu.debug().breakAt(List.of(handler));
        }
    }

    /** At the first instruction of the guest's handler of page faults, or, one step on, at its second. */
    private void faulted() {
        if (stepping) {
            stepping = false;
            breakAtPageFaults();
            return;
        }
        Registers registers = vcpu.registers();
        ByteBuffer frame = bytesAt(registers.get(Register.RSP), FRAME_SIZE);
        if (frame.hasRemaining() && frame.getLong(8) == entry && (frame.getLong(16) & 3) == 3) {
            enterKernel(registers, frame);
        } else if (threeBytesAt(registers.get(Register.RIP)) == LONG_NOP) {
            registers.set(Register.RIP, registers.get(Register.RIP) + 3);
            vcpu.registers(registers);
        } else {
            stepping = true;
            vcpu.debug().step(false);
        }
    }

    /** As SYSCALL does it: it has set RCX and R11, and leaves the stack to the kernel. */
    private void enterKernel(Registers registers, ByteBuffer frame) {
        int code = (int) (star >>> 32) & 0xfffc;
        SpecialRegisters special = vcpu.specialRegisters();
        special.segment(SegmentRegister.CS, Segment.code64(code));
        special.segment(SegmentRegister.SS, Segment.data(code + 8));
        vcpu.specialRegisters(special);
        registers.set(Register.RIP, entry);
        registers.set(Register.RSP, frame.getLong(32));
        registers.set(Register.RFLAGS, (registers.get(Register.R11) & ~mask & ~RFLAGS_RESUME) | RFLAGS_FIXED);
        vcpu.registers(registers);
    }

    private int byteAt(long address) {
        ByteBuffer bytes = bytesAt(address, 1);
        return bytes.hasRemaining() ? Byte.toUnsignedInt(bytes.get(0)) : 0;
    }

    private int threeBytesAt(long address) {
        ByteBuffer bytes = bytesAt(address, 3);
        return bytes.hasRemaining()
                ? (Byte.toUnsignedInt(bytes.get(0)) << 16)
                        | (Byte.toUnsignedInt(bytes.get(1)) << 8)
                        | Byte.toUnsignedInt(bytes.get(2))
                : 0;
    }

    /** Of the guest's linear addresses; empty where it has no memory. */
    private ByteBuffer bytesAt(long address, int length) {
        ByteBuffer bytes = memory.read(address, length);
        return bytes.remaining() == length ? bytes : NOTHING;
    }
}
