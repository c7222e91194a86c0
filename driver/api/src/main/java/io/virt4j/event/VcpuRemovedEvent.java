package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A vCPU was unplugged.
 *
 * @param vcpu its number from 0
 */
public record VcpuRemovedEvent(Domain domain, int vcpu) {}
