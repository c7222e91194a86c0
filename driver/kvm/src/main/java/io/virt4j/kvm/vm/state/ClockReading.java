package io.virt4j.kvm.vm.state;

/**
 * What the paravirtual clock of a virtual machine showed, and when. (KVM_GET_CLOCK, KVM_SET_CLOCK)
 *
 * @param nanoseconds since the virtual machine was made
 * @param realTime what the host's clock showed at that moment, in nanoseconds since 1970; 0 if the kernel did not tell
 * @param hostTsc what the host's time-stamp counter showed at that moment; 0 if the kernel did not tell
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.29</a>
 */
public record ClockReading(long nanoseconds, long realTime, long hostTsc) {}
