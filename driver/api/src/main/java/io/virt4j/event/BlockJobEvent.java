package io.virt4j.event;

import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockJobStatus;
import io.virt4j.domain.block.BlockJobType;

/**
 * A block job came to a point.
 *
 * @param disk the disk's target, such as {@code vda}, or its path, as the {@link EventType} says
 */
public record BlockJobEvent(Domain domain, String disk, BlockJobType type, BlockJobStatus status) {}
