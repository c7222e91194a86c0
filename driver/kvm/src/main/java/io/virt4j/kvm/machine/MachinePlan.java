package io.virt4j.kvm.machine;

import io.virt4j.kvm.boot.BootSource;
import io.virt4j.kvm.device.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * What a machine is made of.
 *
 * @param name for its threads
 * @param vcpus how many processors it has, from 1 on
 * @param source what it boots, into which memory
 * @param serial the wire at COM1; null for no serial port
 */
public record MachinePlan(
        String name, int vcpus, BootSource source, @Nullable SerialLine serial) {}
