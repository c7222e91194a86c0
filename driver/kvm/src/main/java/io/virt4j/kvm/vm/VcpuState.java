package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.StateLayout.DEBUGREGS_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.FPU_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.LAPIC_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.MP_STATE_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.NESTED_HEADER_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.NESTED_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.ONE_REG_ADDRESS;
import static io.virt4j.kvm.ioctl.StateLayout.ONE_REG_ID;
import static io.virt4j.kvm.ioctl.StateLayout.ONE_REG_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.REG_LIST_COUNT;
import static io.virt4j.kvm.ioctl.StateLayout.REG_LIST_IDS;
import static io.virt4j.kvm.ioctl.StateLayout.SREGS2_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.XCRS_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.XSAVE_SIZE;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.vm.state.DebugRegisters;
import io.virt4j.kvm.vm.state.ExtendedControl;
import io.virt4j.kvm.vm.state.FpuState;
import io.virt4j.kvm.vm.state.LocalApic;
import io.virt4j.kvm.vm.state.MpState;
import io.virt4j.kvm.vm.state.NestedState;
import io.virt4j.kvm.vm.state.PagedRegisters;
import io.virt4j.kvm.vm.state.VcpuEvents;
import io.virt4j.kvm.vm.state.XsaveState;
import java.lang.ref.Reference;

/**
 * What a vCPU holds beside its registers: read here and put back here, for snapshots and debuggers. Not while the guest
 * runs.
 */
public final class VcpuState {
    /** More nested state than this has none: a header and two VMCS. (asm/kvm.h, struct kvm_nested_state) */
    private static final int NESTED_CAPACITY = NESTED_HEADER_SIZE + 2 * 0x1000;

    /** Of the list of registers that KVM_GET_REG_LIST gives; x86 has a handful. */
    private static final int REGISTER_IDS = 256;

    private final KvmDescriptor descriptor;
    private final int xsaveSize;

    VcpuState(KvmDescriptor descriptor, int xsaveSize) {
        this.descriptor = descriptor;
        this.xsaveSize = xsaveSize;
    }

    /** The special registers with the page directory pointers of PAE paging. (KVM_GET_SREGS2) */
    public PagedRegisters pagedRegisters() {
        return new PagedRegisters(descriptor.get(KvmRequest.KVM_GET_SREGS2, SREGS2_SIZE));
    }

    /** KVM_SET_SREGS2 */
    public void pagedRegisters(PagedRegisters registers) {
        descriptor.set(KvmRequest.KVM_SET_SREGS2, registers.toBytes());
    }

    /** KVM_GET_FPU */
    public FpuState fpu() {
        return new FpuState(descriptor.get(KvmRequest.KVM_GET_FPU, FPU_SIZE));
    }

    /** KVM_SET_FPU */
    public void fpu(FpuState state) {
        descriptor.set(KvmRequest.KVM_SET_FPU, state.toBytes());
    }

    /** All that the XSAVE instructions save. (KVM_GET_XSAVE2; KVM_GET_XSAVE where the kernel is older than 5.17) */
    public XsaveState xsave() {
        return xsaveSize == 0
                ? new XsaveState(descriptor.get(KvmRequest.KVM_GET_XSAVE, XSAVE_SIZE))
                : new XsaveState(descriptor.get(KvmRequest.KVM_GET_XSAVE2, xsaveSize));
    }

    /** KVM_SET_XSAVE */
    public void xsave(XsaveState state) {
        byte[] bytes = state.toBytes();
        // The kernel reads as much as this host's vCPUs have, whatever is handed to it.
        Memory structure = NativeBlock.zeroed(Math.max(Math.max(xsaveSize, XSAVE_SIZE), bytes.length));
        structure.write(0, bytes, 0, bytes.length);
        descriptor.call(KvmRequest.KVM_SET_XSAVE, structure);
    }

    /** KVM_GET_XCRS */
    public ExtendedControl extendedControl() {
        return new ExtendedControl(descriptor.get(KvmRequest.KVM_GET_XCRS, XCRS_SIZE));
    }

    /** KVM_SET_XCRS */
    public void extendedControl(ExtendedControl registers) {
        descriptor.set(KvmRequest.KVM_SET_XCRS, registers.toBytes());
    }

    /** KVM_GET_LAPIC */
    public LocalApic localApic() {
        return new LocalApic(descriptor.get(KvmRequest.KVM_GET_LAPIC, LAPIC_SIZE));
    }

    /** KVM_SET_LAPIC */
    public void localApic(LocalApic registers) {
        descriptor.set(KvmRequest.KVM_SET_LAPIC, registers.toBytes());
    }

    /** KVM_GET_MP_STATE */
    public MpState mpState() {
        Memory state = NativeBlock.zeroed(MP_STATE_SIZE);
        descriptor.call(KvmRequest.KVM_GET_MP_STATE, state);
        return MpState.of(state.getInt(0));
    }

    /** KVM_SET_MP_STATE */
    public void mpState(MpState value) {
        Memory state = NativeBlock.zeroed(MP_STATE_SIZE);
        state.setInt(0, value.number());
        descriptor.call(KvmRequest.KVM_SET_MP_STATE, state);
    }

    /** KVM_GET_VCPU_EVENTS */
    public VcpuEvents events() {
        return new VcpuEvents(descriptor.get(KvmRequest.KVM_GET_VCPU_EVENTS, EVENTS_SIZE));
    }

    /** KVM_SET_VCPU_EVENTS */
    public void events(VcpuEvents events) {
        descriptor.set(KvmRequest.KVM_SET_VCPU_EVENTS, events.toBytes());
    }

    /** KVM_GET_DEBUGREGS */
    public DebugRegisters debugRegisters() {
        return new DebugRegisters(descriptor.get(KvmRequest.KVM_GET_DEBUGREGS, DEBUGREGS_SIZE));
    }

    /** KVM_SET_DEBUGREGS */
    public void debugRegisters(DebugRegisters registers) {
        descriptor.set(KvmRequest.KVM_SET_DEBUGREGS, registers.toBytes());
    }

    /** The state of a hypervisor inside the guest. (KVM_GET_NESTED_STATE) */
    public NestedState nested() {
        Memory state = NativeBlock.zeroed(NESTED_CAPACITY);
        state.setInt(NESTED_SIZE, NESTED_CAPACITY);
        descriptor.call(KvmRequest.KVM_GET_NESTED_STATE, state);
        int size = Math.max(NESTED_HEADER_SIZE, Math.min(state.getInt(NESTED_SIZE), NESTED_CAPACITY));
        return new NestedState(state.getByteArray(0, size));
    }

    /** KVM_SET_NESTED_STATE */
    public void nested(NestedState state) {
        descriptor.set(KvmRequest.KVM_SET_NESTED_STATE, state.toBytes());
    }

    /** The ids of the registers that {@link #register(long)} takes; x86 has some from Linux 6.18 on. (KVM_GET_REG_LIST) */
    public long[] registerIds() {
        Memory list = NativeBlock.zeroed(REG_LIST_IDS + REGISTER_IDS * (long) Long.BYTES);
        list.setLong(REG_LIST_COUNT, REGISTER_IDS);
        descriptor.call(KvmRequest.KVM_GET_REG_LIST, list);
        return list.getLongArray(REG_LIST_IDS, (int) Math.min(list.getLong(REG_LIST_COUNT), REGISTER_IDS));
    }

    /**
     * A register of 64 bits by its id.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_GET_ONE_REG (api.rst 4.69)</a>
     */
    public long register(long id) {
        Memory value = NativeBlock.zeroed(Long.BYTES);
        oneRegister(KvmRequest.KVM_GET_ONE_REG, id, value);
        return value.getLong(0);
    }

    /** KVM_SET_ONE_REG (api.rst 4.68) */
    public void register(long id, long newValue) {
        Memory value = NativeBlock.zeroed(Long.BYTES);
        value.setLong(0, newValue);
        oneRegister(KvmRequest.KVM_SET_ONE_REG, id, value);
    }

    private void oneRegister(KvmRequest request, long id, Memory value) {
        Memory register = NativeBlock.zeroed(ONE_REG_SIZE);
        register.setLong(ONE_REG_ID, id);
        register.setLong(ONE_REG_ADDRESS, Pointer.nativeValue(value));
        try {
            descriptor.call(request, register);
        } finally {
            Reference.reachabilityFence(value);
        }
    }
}
