package io.virt4j.domain.cpu;

import io.virt4j.host.CpuSet;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * A vCPU of a running domain.
 *
 * @param number from 0
 * @param time CPU time that it used
 * @param cpu the host's CPU that it runs on; empty if it runs on none, or the hypervisor does not say
 * @param affinity the host's CPUs that it may run on (virVcpuInfo)
 */
public record Vcpu(int number, VcpuState state, Duration time, OptionalInt cpu, CpuSet affinity) {}
