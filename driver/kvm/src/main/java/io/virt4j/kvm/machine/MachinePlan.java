package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.device.SerialLine;
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
 * @param devices which the machine closes at its end, also if it cannot be made
 * @param hostQuirks whether to bridge what a KVM without VMX and SVM lacks
 */
public record MachinePlan(
        String name,
        int vcpus,
        MemoryMap memory,
        BootLoader loader,
        @Nullable SerialLine serial,
        List<VirtioDevice> devices,
        boolean hostQuirks) {
    /** The devices are copied. */
    public MachinePlan {
        devices = List.copyOf(devices);
    }
}
