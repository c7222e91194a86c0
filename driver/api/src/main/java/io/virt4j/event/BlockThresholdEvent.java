package io.virt4j.event;

import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * The guest wrote beyond the mark that was set on a disk.
 *
 * @param device the disk, such as {@code vda} or {@code vda[1]}
 * @param source the path of its data; null where it has none
 * @param thresholdBytes the mark
 * @param excessBytes how far beyond it
 */
public record BlockThresholdEvent(
        Domain domain, String device, @Nullable String source, long thresholdBytes, long excessBytes) {}
