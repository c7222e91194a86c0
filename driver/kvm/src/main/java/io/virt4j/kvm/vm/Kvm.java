package io.virt4j.kvm.vm;

import com.sun.jna.Memory;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Descriptor;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The host's KVM: an open {@code /dev/kvm}. Usable from any thread.
 *
 * <p>Whether it works is asked of the device, never of the processor's flags: a KVM can work without either of the
 * hardware's extensions.
 */
public final class Kvm implements AutoCloseable {
    private static final Path DEVICE = Path.of("/dev/kvm");

    /** Room for more CPUID entries than any kernel has; it says E2BIG otherwise. */
    private static final int CPUID_ENTRIES = 256;

    private final KvmDescriptor descriptor;
    private final int runPageSize;
    private @Nullable Memory supportedCpuid;

    private Kvm(KvmDescriptor descriptor, int runPageSize) {
        this.descriptor = descriptor;
        this.runPageSize = runPageSize;
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
            return new Kvm(descriptor, descriptor.call(KvmRequest.KVM_GET_VCPU_MMAP_SIZE, 0));
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
        if (version != KvmLayout.API_VERSION) {
            throw new VirtException(
                    ErrorCode.NO_CONNECT,
                    device + ": speaks version " + version + " of KVM's interface, and " + KvmLayout.API_VERSION
                            + " is needed: run a kernel from 2.6.22 on");
        }
    }

    private static void checkCapabilities(Path device, KvmDescriptor descriptor) {
        for (KvmCapability needed : KvmCapability.values()) {
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

    /** What guests can see of the processor, as {@code struct kvm_cpuid2}; asked for once. (KVM_GET_SUPPORTED_CPUID) */
    synchronized Memory supportedCpuid() {
        if (supportedCpuid == null) {
            Memory cpuid = new Memory(KvmLayout.CPUID_HEADER_SIZE + (long) CPUID_ENTRIES * KvmLayout.CPUID_ENTRY_SIZE);
            cpuid.clear();
            cpuid.setInt(KvmLayout.CPUID_COUNT, CPUID_ENTRIES);
            descriptor.call(KvmRequest.KVM_GET_SUPPORTED_CPUID, cpuid);
            supportedCpuid = cpuid;
        }
        return supportedCpuid;
    }

    /** Closes the device. Virtual machines that it made live on. Closing twice does nothing. */
    @Override
    public void close() {
        descriptor.close();
    }
}
