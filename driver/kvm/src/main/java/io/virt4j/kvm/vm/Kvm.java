package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.ioctl.MachineLayout;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.vm.state.Cpuid;
import io.virt4j.kvm.vm.state.Msr;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The host's KVM: an open {@code /dev/kvm}. Usable from any thread.
 *
 * <p>Whether it works is asked of the device, never of the processor's flags: a KVM can work without either of the
 * hardware's extensions.
 */
public final class Kvm implements AutoCloseable {
    private static final Path DEVICE = Path.of("/dev/kvm");

    /** What the driver cannot do without. */
    private static final Set<KvmCapability> NEEDED = EnumSet.of(
            KvmCapability.KVM_CAP_USER_MEMORY,
            KvmCapability.KVM_CAP_SET_TSS_ADDR,
            KvmCapability.KVM_CAP_EXT_CPUID,
            KvmCapability.KVM_CAP_SET_IDENTITY_MAP_ADDR,
            KvmCapability.KVM_CAP_IMMEDIATE_EXIT);

    private final KvmDescriptor descriptor;
    private final int runPageSize;
    private final int xsaveSize;
    private @Nullable Cpuid supportedCpuid;
    private byte @Nullable [] supportedCpuidStructure;

    private Kvm(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
        this.runPageSize = descriptor.call(KvmRequest.KVM_GET_VCPU_MMAP_SIZE, 0);
        this.xsaveSize = check(KvmCapability.KVM_CAP_XSAVE2);
    }

    /**
     * Opens {@code /dev/kvm}.
     *
     * @throws VirtException if it is not there, is not the caller's to use, or its KVM lacks what the driver needs; the
     *     message says what to do
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_GET_API_VERSION, KVM_CHECK_EXTENSION</a>
     */
    public static Kvm open() {
        return open(DEVICE);
    }

    static Kvm open(Path device) {
        int number = Descriptor.open(device.toString());
        if (number < 0) {
            throw DeviceFault.of(device, new Errno(-number));
        }
        KvmDescriptor descriptor = new KvmDescriptor(new Descriptor(number, device.toString()));
        try {
            checkVersion(device, descriptor);
            checkCapabilities(device, descriptor);
            return new Kvm(descriptor);
        } catch (VirtException e) {
            descriptor.close();
            throw e;
        }
    }

    private static void checkVersion(Path device, KvmDescriptor descriptor) {
        int version = descriptor.tryCall(KvmRequest.KVM_GET_API_VERSION, 0);
        if (version == -Linux.ENOTTY) {
            throw new VirtException(
                    ErrorCode.NO_CONNECT, device + ": is not KVM's device: is something mounted over it?");
        }
        if (version != MachineLayout.KVM_API_VERSION) {
            throw new VirtException(
                    ErrorCode.NO_CONNECT,
                    device + ": speaks version " + version + " of KVM's interface, and " + MachineLayout.KVM_API_VERSION
                            + " is needed: run a kernel from 2.6.22 on");
        }
    }

    private static void checkCapabilities(Path device, KvmDescriptor descriptor) {
        for (KvmCapability needed : NEEDED) {
            if (descriptor.call(KvmRequest.KVM_CHECK_EXTENSION, needed.number()) == 0) {
                throw new VirtException(
                        ErrorCode.NO_CONNECT, device + ": this kernel's KVM has no " + needed + ": run a newer kernel");
            }
        }
    }

    /** Makes a virtual machine without memory, vCPUs or interrupt controller. (KVM_CREATE_VM) */
    public VirtualMachine createVirtualMachine() {
        int number = descriptor.call(KvmRequest.KVM_CREATE_VM, 0);
        return VirtualMachine.of(this, new KvmDescriptor(new Descriptor(number, "the virtual machine")));
    }

    /** The size of the page, in bytes, that a vCPU shares with the kernel. (KVM_GET_VCPU_MMAP_SIZE) */
    int runPageSize() {
        return runPageSize;
    }

    /** How much a vCPU's XSAVE state takes, in bytes; 0 where the kernel does not say. (KVM_CAP_XSAVE2) */
    int xsaveSize() {
        return xsaveSize;
    }

    /** What KVM says of a capability: 0 if it is not there, and else what its documentation says. (KVM_CHECK_EXTENSION) */
    public int check(KvmCapability capability) {
        return new Capabilities(descriptor).check(capability);
    }

    /** What guests can see of the processor; asked for once. (KVM_GET_SUPPORTED_CPUID) */
    public synchronized Cpuid supportedCpuid() {
        if (supportedCpuid == null) {
            supportedCpuid = CpuidQuery.ask(descriptor, KvmRequest.KVM_GET_SUPPORTED_CPUID);
        }
        return supportedCpuid;
    }

    /** The same as the kernel's structure, not to be written to. */
    synchronized byte[] supportedCpuidStructure() {
        if (supportedCpuidStructure == null) {
            supportedCpuidStructure = supportedCpuid().toBytes();
        }
        return supportedCpuidStructure;
    }

    /** What guests can see that the processor has not, and KVM does in its place. (KVM_GET_EMULATED_CPUID) */
    public Cpuid emulatedCpuid() {
        return CpuidQuery.ask(descriptor, KvmRequest.KVM_GET_EMULATED_CPUID);
    }

    /** What guests can see of Hyper-V. (KVM_GET_SUPPORTED_HV_CPUID) */
    public Cpuid hyperVCpuid() {
        return CpuidQuery.ask(descriptor, KvmRequest.KVM_GET_SUPPORTED_HV_CPUID);
    }

    /** The model-specific registers that a vCPU's state consists of. (KVM_GET_MSR_INDEX_LIST) */
    public int[] msrIndices() {
        return MsrList.ask(descriptor, KvmRequest.KVM_GET_MSR_INDEX_LIST);
    }

    /** The model-specific registers that tell what KVM offers. (KVM_GET_MSR_FEATURE_INDEX_LIST) */
    public int[] featureMsrIndices() {
        return MsrList.ask(descriptor, KvmRequest.KVM_GET_MSR_FEATURE_INDEX_LIST);
    }

    /** What KVM offers, by those registers; those that it does not know are left out. (KVM_GET_MSRS) */
    public List<Msr> featureMsrs(int... indices) {
        return MsrBlock.read(descriptor, indices);
    }

    /**
     * What the machine-check banks of guests can do: IA32_MCG_CAP without their number. (KVM_X86_GET_MCE_CAP_SUPPORTED;
     * Intel SDM volume 3, 16.3.1.1)
     */
    public long machineCheckAbilities() {
        Memory capability = NativeBlock.zeroed(Long.BYTES);
        descriptor.call(KvmRequest.KVM_X86_GET_MCE_CAP_SUPPORTED, capability);
        return capability.getLong(0);
    }

    /** Closes the device. Virtual machines that it made live on. Closing twice does nothing. */
    @Override
    public void close() {
        descriptor.close();
    }
}
