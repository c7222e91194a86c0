package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.LinuxBoot;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.device.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * What a machine is made of.
 *
 * @param name for its threads
 * @param memory where its memory is
 * @param vcpus how many processors it has, from 1 on
 * @param boot what it boots
 * @param serial the wire at COM1; null for no serial port
 */
public record MachinePlan(
        String name,
        MemoryMap memory,
        int vcpus,
        LinuxBoot boot,
        @Nullable SerialLine serial) {}
