package io.virt4j.host;

/**
 * The processors of a host.
 *
 * @param present how many there are; their numbers begin with 0
 * @param online the numbers of those that are on (virNodeGetCPUMap)
 */
public record CpuMap(int present, CpuSet online) {}
