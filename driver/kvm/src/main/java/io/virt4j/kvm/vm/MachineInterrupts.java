package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.InterruptLayout.IRQCHIP_ID;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQCHIP_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQFD_DESCRIPTOR;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQFD_FLAGS;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQFD_LINE;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQFD_RESAMPLE;
import static io.virt4j.kvm.ioctl.InterruptLayout.IRQFD_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IRQFD_FLAG_DEASSIGN;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IRQFD_FLAG_RESAMPLE;
import static io.virt4j.kvm.ioctl.InterruptLayout.LEVEL_LEVEL;
import static io.virt4j.kvm.ioctl.InterruptLayout.LEVEL_LINE;
import static io.virt4j.kvm.ioctl.InterruptLayout.LEVEL_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.LEVEL_STATUS;
import static io.virt4j.kvm.ioctl.InterruptLayout.MSI_ADDRESS_HIGH;
import static io.virt4j.kvm.ioctl.InterruptLayout.MSI_ADDRESS_LOW;
import static io.virt4j.kvm.ioctl.InterruptLayout.MSI_DATA;
import static io.virt4j.kvm.ioctl.InterruptLayout.MSI_SIZE;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.vm.state.IrqChip;
import io.virt4j.kvm.vm.state.IrqChipState;
import io.virt4j.kvm.vm.state.IrqRoute;
import io.virt4j.kvm.vm.state.MsiMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interrupt controllers that the kernel has for a virtual machine, and the ways to them. Usable from any thread;
 * raising an interrupt allocates nothing.
 */
public final class MachineInterrupts {
    private final KvmDescriptor descriptor;
    private final Capabilities capabilities;
    private final Memory level = NativeBlock.zeroed(LEVEL_SIZE);
    private final Memory message = NativeBlock.zeroed(MSI_SIZE);

    MachineInterrupts(KvmDescriptor descriptor, Capabilities capabilities) {
        this.descriptor = descriptor;
        this.capabilities = capabilities;
    }

    /**
     * Makes the kernel's PICs, I/O APIC, and local APICs for the vCPUs, which all have to come later. Memory comes before:
     * each slot that is added afterwards costs milliseconds.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CREATE_IRQCHIP (api.rst 4.24)</a>
     */
    public void createControllers() {
        descriptor.call(KvmRequest.KVM_CREATE_IRQCHIP, 0);
    }

    /**
     * Makes the kernel's local APICs alone, for vCPUs that come later; an I/O APIC is then the monitor's, which is told
     * of its ends of interrupt by {@link VcpuExit.EndOfInterrupt}.
     *
     * @param pins of the monitor's I/O APIC, such as 24: so many lines come first in the routing
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CAP_SPLIT_IRQCHIP (api.rst 7.5)</a>
     */
    public void createLocalControllers(int pins) {
        capabilities.enable(KvmCapability.KVM_CAP_SPLIT_IRQCHIP, pins);
    }

    /** What a controller holds. (KVM_GET_IRQCHIP) */
    public IrqChipState state(IrqChip chip) {
        Memory structure = NativeBlock.zeroed(IRQCHIP_SIZE);
        structure.setInt(IRQCHIP_ID, chip.number());
        descriptor.call(KvmRequest.KVM_GET_IRQCHIP, structure);
        return new IrqChipState(structure.getByteArray(0, IRQCHIP_SIZE));
    }

    /** Puts it back into the controller that it is of. (KVM_SET_IRQCHIP) */
    public void state(IrqChipState state) {
        descriptor.set(KvmRequest.KVM_SET_IRQCHIP, state.toBytes());
    }

    /**
     * Says where all lines lead; what was said before is forgotten, the kernel's own default, too.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SET_GSI_ROUTING (api.rst 4.52)</a>
     */
    public void route(List<IrqRoute> routes) {
        descriptor.set(KvmRequest.KVM_SET_GSI_ROUTING, IrqRouting.structure(routes));
    }

    /**
     * Raises or lowers a line.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_IRQ_LINE (api.rst 4.25)</a>
     */
    public void line(int line, boolean high) {
        synchronized (level) {
            level.setInt(LEVEL_LINE, line);
            level.setInt(LEVEL_LEVEL, high ? 1 : 0);
            descriptor.call(KvmRequest.KVM_IRQ_LINE, level);
        }
    }

    /**
     * Raises or lowers a line, and tells what came of it.
     *
     * @return above 0 if a controller took it; 0 if it waits there already, -1 if it is masked (KVM_IRQ_LINE_STATUS)
     */
    public int lineStatus(int line, boolean high) {
        synchronized (level) {
            level.setInt(LEVEL_LINE, line);
            level.setInt(LEVEL_LEVEL, high ? 1 : 0);
            descriptor.call(KvmRequest.KVM_IRQ_LINE_STATUS, level);
            return level.getInt(LEVEL_STATUS);
        }
    }

    /**
     * Sends a message straight to the local APICs.
     *
     * @return whether a vCPU took it; not if the guest has blocked it
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SIGNAL_MSI (api.rst 4.70)</a>
     */
    public boolean send(MsiMessage msi) {
        return send(msi.address(), msi.data());
    }

    /** The same without an object: see {@link MsiMessage} for what the numbers mean. */
    public boolean send(long address, int data) {
        synchronized (message) {
            message.setInt(MSI_ADDRESS_LOW, (int) address);
            message.setInt(MSI_ADDRESS_HIGH, (int) (address >>> Integer.SIZE));
            message.setInt(MSI_DATA, data);
            return descriptor.call(KvmRequest.KVM_SIGNAL_MSI, message) > 0;
        }
    }

    /**
     * Makes the kernel raise a line each time that {@code event} is signalled.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_IRQFD (api.rst 4.75)</a>
     */
    public void connect(EventDescriptor event, int line) {
        irqfd(event, line, null, 0);
    }

    /**
     * Makes the kernel raise a level-triggered line when {@code event} is signalled, lower it when the guest has handled
     * it, and signal {@code handled} then, so that who still has a reason raises it anew.
     */
    public void connect(EventDescriptor event, int line, EventDescriptor handled) {
        irqfd(event, line, handled, KVM_IRQFD_FLAG_RESAMPLE);
    }

    /** Ends what {@link #connect} began. */
    public void disconnect(EventDescriptor event, int line) {
        irqfd(event, line, null, KVM_IRQFD_FLAG_DEASSIGN);
    }

    private void irqfd(EventDescriptor event, int line, @Nullable EventDescriptor handled, int flags) {
        Memory irqfd = NativeBlock.zeroed(IRQFD_SIZE);
        irqfd.setInt(IRQFD_DESCRIPTOR, event.number());
        irqfd.setInt(IRQFD_LINE, line);
        irqfd.setInt(IRQFD_FLAGS, flags);
        irqfd.setInt(IRQFD_RESAMPLE, handled == null ? 0 : handled.number());
        descriptor.call(KvmRequest.KVM_IRQFD, irqfd);
    }
}
