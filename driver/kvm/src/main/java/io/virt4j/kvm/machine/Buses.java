package io.virt4j.kvm.machine;

import io.virt4j.kvm.device.Bus;

/**
 * A machine's buses.
 *
 * @param memory the devices at addresses where the guest has no memory
 */
record Buses(Bus ports, Bus memory) {}
