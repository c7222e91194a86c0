package io.virt4j.event;

import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A disk of a domain has another source.
 *
 * @param oldSource null where there was none
 * @param newSource null where there is none
 * @param device the alias of the disk
 */
public record DiskChangeEvent(
        Domain domain,
        @Nullable String oldSource,
        @Nullable String newSource,
        String device,
        DiskChangeReason reason) {}
