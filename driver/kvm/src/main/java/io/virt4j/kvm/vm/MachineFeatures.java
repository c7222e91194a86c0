package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.PMU_FILTER_ACTION;
import static io.virt4j.kvm.ioctl.MachineLayout.PMU_FILTER_COUNT;
import static io.virt4j.kvm.ioctl.MachineLayout.PMU_FILTER_EVENTS;
import static io.virt4j.kvm.ioctl.MachineLayout.PMU_FILTER_FIXED;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.ioctl.MachineLayout;
import io.virt4j.kvm.sys.NativeBlock;
import java.util.List;

/** What KVM can do for a virtual machine, and what of the processor it lets the guest have. Usable from any thread. */
public final class MachineFeatures {
    private final KvmDescriptor descriptor;
    private final Capabilities capabilities;

    MachineFeatures(KvmDescriptor descriptor, Capabilities capabilities) {
        this.descriptor = descriptor;
        this.capabilities = capabilities;
    }

    /**
     * What KVM says of a capability for this machine: 0 if it is not there, and else what its documentation says, mostly 1.
     * (KVM_CHECK_EXTENSION)
     */
    public int check(KvmCapability capability) {
        return capabilities.check(capability);
    }

    /**
     * Enables a capability.
     *
     * @param arguments up to four, as its documentation says
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_ENABLE_CAP (api.rst 4.37, 7)</a>
     */
    public void enable(KvmCapability capability, long... arguments) {
        capabilities.enable(capability, arguments);
    }

    /**
     * Which accesses to model-specific registers are the monitor's, and come out as {@link VcpuExit.ReadMsr} and {@link
     * VcpuExit.WriteMsr}.
     *
     * @param reasons which of KVM_MSR_EXIT_REASON_*, together: 1 invalid, 2 unknown, 4 filtered
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CAP_X86_USER_SPACE_MSR (api.rst 7.21)</a>
     */
    public void exitOnMsrs(int reasons) {
        capabilities.enable(KvmCapability.KVM_CAP_X86_USER_SPACE_MSR, reasons);
    }

    /**
     * Which model-specific registers the guest may use; an access to another is a general protection fault, or comes out
     * where {@link #exitOnMsrs} says so.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_X86_SET_MSR_FILTER (api.rst 4.97)</a>
     */
    public void filterMsrs(MsrFilter filter) {
        filter.apply(descriptor);
    }

    /**
     * Which events the guest may count with the performance monitoring unit.
     *
     * @param allow whether those events are allowed and all others denied, or the other way round
     * @param events as in the unit's event select registers: event in bits 0 to 7 and 32 to 35, unit mask in 8 to 15
     * @param fixedCounters bit n for fixed counter n
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SET_PMU_EVENT_FILTER (api.rst 4.120)</a>
     */
    public void filterCounters(boolean allow, List<Long> events, int fixedCounters) {
        Memory filter = NativeBlock.zeroed(PMU_FILTER_EVENTS + (long) events.size() * Long.BYTES);
        filter.setInt(PMU_FILTER_ACTION, allow ? MachineLayout.KVM_PMU_EVENT_ALLOW : MachineLayout.KVM_PMU_EVENT_DENY);
        filter.setInt(PMU_FILTER_COUNT, events.size());
        filter.setInt(PMU_FILTER_FIXED, fixedCounters);
        for (int i = 0; i < events.size(); i++) {
            filter.setLong(PMU_FILTER_EVENTS + (long) i * Long.BYTES, events.get(i));
        }
        descriptor.call(KvmRequest.KVM_SET_PMU_EVENT_FILTER, filter);
    }

    /** Whether {@link VirtualMachine#createDevice} takes a type. */
    public boolean hasDevice(int type) {
        return KernelDevice.isThere(descriptor, type);
    }
}
