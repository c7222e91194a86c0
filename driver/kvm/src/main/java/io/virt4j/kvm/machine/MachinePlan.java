package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.device.SerialLine;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.VirtioDevice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a machine is made of.
 *
 * @param name for its threads
 * @param vcpus how many processors it has, from 1 on
 * @param memory where its memory is
 * @param loader what boots it
 * @param serial the wire at COM1; null for no serial port
 * @param debug the wire at the port where firmware tells of itself; null for none
 * @param devices its virtio devices
 * @param acpi whether its guest finds ACPI's tables, beside the older ones
 * @param hostQuirks whether to bridge what a KVM without VMX and SVM lacks
 */
public record MachinePlan(
        String name,
        int vcpus,
        MemoryMap memory,
        BootLoader loader,
        @Nullable SerialLine serial,
        @Nullable SerialLine debug,
        DeviceOpener devices,
        boolean acpi,
        boolean hostQuirks) {
    /** Opens the devices of a machine. */
    public interface DeviceOpener {
        /**
         * Opens them, in the order in which the guest finds them; the machine closes them at its end.
         *
         * @param loop where they wait for the host
         * @throws io.virt4j.VirtException if something is missing or in use; then nothing is open
         */
        List<VirtioDevice> open(EventLoop loop);
    }
}
