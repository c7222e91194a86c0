package io.virt4j.domain;

import io.virt4j.xml.Memory;
import java.time.Duration;

/**
 * What a domain uses.
 *
 * @param maxMemory what the guest may use at most
 * @param memory what the guest uses now
 * @param cpuTime of all vCPUs since the start; zero for a domain that does not run (virDomainGetInfo)
 */
public record DomainInfo(DomainState state, Memory maxMemory, Memory memory, int vcpus, Duration cpuTime) {}
