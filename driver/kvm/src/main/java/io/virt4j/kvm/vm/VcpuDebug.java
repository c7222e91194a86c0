package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.StateLayout.GUEST_DEBUG_CONTROL;
import static io.virt4j.kvm.ioctl.StateLayout.GUEST_DEBUG_REGISTERS;
import static io.virt4j.kvm.ioctl.StateLayout.GUEST_DEBUG_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_GUESTDBG_BLOCKIRQ;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_GUESTDBG_ENABLE;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_GUESTDBG_SINGLESTEP;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_GUESTDBG_USE_HW_BP;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_GUESTDBG_USE_SW_BP;
import static io.virt4j.kvm.ioctl.StateLayout.TRANSLATION_LINEAR;
import static io.virt4j.kvm.ioctl.StateLayout.TRANSLATION_PHYSICAL;
import static io.virt4j.kvm.ioctl.StateLayout.TRANSLATION_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.TRANSLATION_VALID;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import java.util.List;
import java.util.OptionalLong;

/**
 * A debugger's hold on a vCPU: where it stops, it comes back with {@link VcpuExit.Debug}. Each of the ways replaces what
 * was set before.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SET_GUEST_DEBUG (api.rst 4.87)</a>
 */
public final class VcpuDebug {
    private static final int BREAKPOINTS = 4;

    /** Local enable bits of the four breakpoints, and the bit that is always 1. (Intel SDM volume 3, 18.2.4) */
    private static final long DR7_FIXED = 0x400;

    private static final int DR7 = 7;

    private final KvmDescriptor descriptor;

    VcpuDebug(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Lets the guest run one instruction at a time.
     *
     * @param holdInterrupts whether no interrupt comes between, from Linux 5.16 on
     */
    public void step(boolean holdInterrupts) {
        set(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_SINGLESTEP | (holdInterrupts ? KVM_GUESTDBG_BLOCKIRQ : 0), List.of());
    }

    /**
     * Stops the guest before it executes at one of those addresses, with the processor's own breakpoints: up to four, and
     * the guest's own do not work meanwhile.
     */
    public void breakAt(List<Long> linearAddresses) {
        set(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_HW_BP, linearAddresses);
    }

    /** Stops the guest at each {@code int3} that it executes. */
    public void breakAtInt3() {
        set(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_SW_BP, List.of());
    }

    /** Lets the guest run as it likes. */
    public void off() {
        set(0, List.of());
    }

    private void set(int control, List<Long> addresses) {
        if (addresses.size() > BREAKPOINTS) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    addresses.size() + " breakpoints are too many: the processor has " + BREAKPOINTS);
        }
        Memory debug = NativeBlock.zeroed(GUEST_DEBUG_SIZE);
        debug.setInt(GUEST_DEBUG_CONTROL, control);
        long dr7 = DR7_FIXED;
        for (int i = 0; i < addresses.size(); i++) {
            debug.setLong(GUEST_DEBUG_REGISTERS + (long) i * Long.BYTES, addresses.get(i));
            dr7 |= 1L << (2 * i);
        }
        debug.setLong(GUEST_DEBUG_REGISTERS + (long) DR7 * Long.BYTES, dr7);
        descriptor.call(KvmRequest.KVM_SET_GUEST_DEBUG, debug);
    }

    /**
     * Where a linear address of the guest's is in its memory, by the page tables that it uses now.
     *
     * @return nothing if it is not mapped
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_TRANSLATE (api.rst 4.15)</a>
     */
    public OptionalLong translate(long linearAddress) {
        Memory translation = NativeBlock.zeroed(TRANSLATION_SIZE);
        translation.setLong(TRANSLATION_LINEAR, linearAddress);
        descriptor.call(KvmRequest.KVM_TRANSLATE, translation);
        return translation.getByte(TRANSLATION_VALID) == 0
                ? OptionalLong.empty()
                : OptionalLong.of(translation.getLong(TRANSLATION_PHYSICAL));
    }
}
