package io.virt4j.domain.cpu;

import io.virt4j.host.CpuSet;

/**
 * An I/O thread of a domain.
 *
 * @param affinity the host's CPUs that it may run on (virDomainIOThreadInfo)
 */
public record IoThread(int id, CpuSet affinity) {}
