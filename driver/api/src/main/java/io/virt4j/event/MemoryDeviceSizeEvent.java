package io.virt4j.event;

import io.virt4j.domain.Domain;
import io.virt4j.xml.Memory;

/**
 * The guest uses more or less of a memory device.
 *
 * @param device its alias
 * @param size what the guest uses now
 */
public record MemoryDeviceSizeEvent(Domain domain, String device, Memory size) {}
