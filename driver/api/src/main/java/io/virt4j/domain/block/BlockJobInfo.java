package io.virt4j.domain.block;

import io.virt4j.xml.Memory;

/**
 * How far a block job is. (virDomainBlockJobInfo)
 *
 * @param bandwidth the most it may move per second; 0 for no limit
 * @param position between 0 and {@code end}, in units of the hypervisor's, which for QEMU are bytes
 * @param end where it will be done; 0 while that is not known
 */
public record BlockJobInfo(BlockJobType type, Memory bandwidth, long position, long end) {}
