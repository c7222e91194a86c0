package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.MachineLayout.KVM_VCPU_TSC_CTRL;
import static io.virt4j.kvm.ioctl.MachineLayout.KVM_VCPU_TSC_OFFSET;

import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.Msr;
import java.util.List;

/** What the guest sees of the processor: CPUID, the model-specific registers, the time-stamp counter. */
public final class VcpuFeatures {
    private final KvmDescriptor descriptor;

    VcpuFeatures(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** What CPUID tells the guest. (KVM_GET_CPUID2) */
    public Cpuid cpuid() {
        return CpuidQuery.ask(descriptor, KvmRequest.KVM_GET_CPUID2);
    }

    /** Says what CPUID tells the guest, before it runs for the first time. (KVM_SET_CPUID2) */
    public void cpuid(Cpuid cpuid) {
        cpuidStructure(cpuid.toBytes());
    }

    void cpuidStructure(byte[] cpuid) {
        descriptor.set(KvmRequest.KVM_SET_CPUID2, cpuid);
    }

    /** What CPUID may tell of Hyper-V to this vCPU. (KVM_GET_SUPPORTED_HV_CPUID) */
    public Cpuid hyperVCpuid() {
        return CpuidQuery.ask(descriptor, KvmRequest.KVM_GET_SUPPORTED_HV_CPUID);
    }

    /**
     * The values of model-specific registers, such as those of {@link Kvm#msrIndices}; those that this vCPU does not have
     * are left out.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_GET_MSRS (api.rst 4.18)</a>
     */
    public List<Msr> msrs(int... indices) {
        return MsrBlock.read(descriptor, indices);
    }

    /**
     * Sets model-specific registers, in that order.
     *
     * @throws io.virt4j.VirtException with the first that was refused; those before it are set
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SET_MSRS (api.rst 4.19)</a>
     */
    public void msrs(List<Msr> values) {
        MsrBlock.write(descriptor, values);
    }

    /** The frequency of the time-stamp counter, in kHz. (KVM_GET_TSC_KHZ) */
    public int tscKhz() {
        return descriptor.call(KvmRequest.KVM_GET_TSC_KHZ, 0);
    }

    /** Sets it, where the host can scale its own or the two are the same. (KVM_SET_TSC_KHZ) */
    public void tscKhz(int khz) {
        descriptor.call(KvmRequest.KVM_SET_TSC_KHZ, khz);
    }

    /** What is added to the host's time-stamp counter. (KVM_VCPU_TSC_OFFSET; Documentation/virt/kvm/devices/vcpu.rst, 4) */
    public long tscOffset() {
        return DeviceAttribute.get(descriptor, KVM_VCPU_TSC_CTRL, KVM_VCPU_TSC_OFFSET);
    }

    /** Sets it: a restored guest goes on from where its counter was. */
    public void tscOffset(long offset) {
        DeviceAttribute.set(descriptor, KVM_VCPU_TSC_CTRL, KVM_VCPU_TSC_OFFSET, offset);
    }

    /** Whether {@link #tscOffset} is there. (KVM_HAS_DEVICE_ATTR) */
    public boolean hasTscOffset() {
        return DeviceAttribute.isThere(descriptor, KVM_VCPU_TSC_CTRL, KVM_VCPU_TSC_OFFSET);
    }

    /** Tells the guest that its clock stood still meanwhile, so that its watchdogs do not bark. (KVM_KVMCLOCK_CTRL) */
    public void excusePause() {
        descriptor.call(KvmRequest.KVM_KVMCLOCK_CTRL, 0);
    }

    /** Enables a capability that is a vCPU's; up to four arguments. (KVM_ENABLE_CAP) */
    public void enable(KvmCapability capability, long... arguments) {
        new Capabilities(descriptor).enable(capability, arguments);
    }
}
