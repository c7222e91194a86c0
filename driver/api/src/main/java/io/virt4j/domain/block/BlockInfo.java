package io.virt4j.domain.block;

import io.virt4j.xml.Memory;

/**
 * How large a disk is. (virDomainBlockInfo)
 *
 * @param capacity what the guest sees
 * @param allocation what is in use of the storage
 * @param physical how large the file or device is that holds it
 */
public record BlockInfo(Memory capacity, Memory allocation, Memory physical) {}
