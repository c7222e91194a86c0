package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.InterruptLayout.HYPERV_EVENTFD_CONNECTION;
import static io.virt4j.kvm.ioctl.InterruptLayout.HYPERV_EVENTFD_DESCRIPTOR;
import static io.virt4j.kvm.ioctl.InterruptLayout.HYPERV_EVENTFD_FLAGS;
import static io.virt4j.kvm.ioctl.InterruptLayout.HYPERV_EVENTFD_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.IOEVENT_ADDRESS;
import static io.virt4j.kvm.ioctl.InterruptLayout.IOEVENT_DATAMATCH;
import static io.virt4j.kvm.ioctl.InterruptLayout.IOEVENT_DESCRIPTOR;
import static io.virt4j.kvm.ioctl.InterruptLayout.IOEVENT_FLAGS;
import static io.virt4j.kvm.ioctl.InterruptLayout.IOEVENT_LENGTH;
import static io.virt4j.kvm.ioctl.InterruptLayout.IOEVENT_SIZE;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_HYPERV_EVENTFD_DEASSIGN;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IOEVENTFD_FLAG_DATAMATCH;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IOEVENTFD_FLAG_DEASSIGN;
import static io.virt4j.kvm.ioctl.InterruptLayout.KVM_IOEVENTFD_FLAG_PIO;
import static io.virt4j.kvm.ioctl.InterruptLayout.ZONE_ADDRESS;
import static io.virt4j.kvm.ioctl.InterruptLayout.ZONE_LENGTH;
import static io.virt4j.kvm.ioctl.InterruptLayout.ZONE_PORTS;
import static io.virt4j.kvm.ioctl.InterruptLayout.ZONE_SIZE;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.sys.NativeBlock;

/** The accesses of a guest that the kernel takes note of by itself, without an exit. Usable from any thread. */
public final class MachineEvents {
    private final KvmDescriptor descriptor;

    MachineEvents(KvmDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Signals {@code event} each time that the guest writes as the doorbell says.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_IOEVENTFD (api.rst 4.59)</a>
     */
    public void connect(Doorbell doorbell, EventDescriptor event) {
        ioeventfd(doorbell, event, 0);
    }

    /** Ends what {@link #connect} began; writes exit again. */
    public void disconnect(Doorbell doorbell, EventDescriptor event) {
        ioeventfd(doorbell, event, KVM_IOEVENTFD_FLAG_DEASSIGN);
    }

    private void ioeventfd(Doorbell doorbell, EventDescriptor event, int flags) {
        Memory request = NativeBlock.zeroed(IOEVENT_SIZE);
        request.setLong(IOEVENT_DATAMATCH, doorbell.value().orElse(0));
        request.setLong(IOEVENT_ADDRESS, doorbell.address());
        request.setInt(IOEVENT_LENGTH, doorbell.length());
        request.setInt(IOEVENT_DESCRIPTOR, event.number());
        request.setInt(
                IOEVENT_FLAGS,
                flags
                        | (doorbell.isPort() ? KVM_IOEVENTFD_FLAG_PIO : 0)
                        | (doorbell.value().isPresent() ? KVM_IOEVENTFD_FLAG_DATAMATCH : 0));
        descriptor.call(KvmRequest.KVM_IOEVENTFD, request);
    }

    /**
     * Collects the guest's writes to a range in each vCPU's {@link CoalescedWrites}, to be handled at the next exit that
     * comes for another reason. For devices that do not mind that a write comes late.
     *
     * @param isPort of I/O ports rather than of memory
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_REGISTER_COALESCED_MMIO (api.rst 4.116)</a>
     */
    public void coalesce(long address, int length, boolean isPort) {
        zone(KvmRequest.KVM_REGISTER_COALESCED_MMIO, address, length, isPort);
    }

    /** Ends what {@link #coalesce} began. */
    public void coalesceNoMore(long address, int length, boolean isPort) {
        zone(KvmRequest.KVM_UNREGISTER_COALESCED_MMIO, address, length, isPort);
    }

    private void zone(KvmRequest request, long address, int length, boolean isPort) {
        Memory zone = NativeBlock.zeroed(ZONE_SIZE);
        zone.setLong(ZONE_ADDRESS, address);
        zone.setInt(ZONE_LENGTH, length);
        zone.setInt(ZONE_PORTS, isPort ? 1 : 0);
        descriptor.call(request, zone);
    }

    /**
     * Signals {@code event} for a connection of Hyper-V's HvSignalEvent and HvPostMessage hypercalls.
     *
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_HYPERV_EVENTFD (api.rst 4.113)</a>
     */
    public void connectHyperV(int connection, EventDescriptor event) {
        hypervEventfd(connection, event.number(), 0);
    }

    /** Ends what {@link #connectHyperV} began. */
    public void disconnectHyperV(int connection) {
        hypervEventfd(connection, 0, KVM_HYPERV_EVENTFD_DEASSIGN);
    }

    private void hypervEventfd(int connection, int event, int flags) {
        Memory request = NativeBlock.zeroed(HYPERV_EVENTFD_SIZE);
        request.setInt(HYPERV_EVENTFD_CONNECTION, connection);
        request.setInt(HYPERV_EVENTFD_DESCRIPTOR, event);
        request.setInt(HYPERV_EVENTFD_FLAGS, flags);
        descriptor.call(KvmRequest.KVM_HYPERV_EVENTFD, request);
    }
}
