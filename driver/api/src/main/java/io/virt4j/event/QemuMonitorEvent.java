package io.virt4j.event;

import io.virt4j.domain.Domain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of a domain's QEMU, as its monitor tells it.
 *
 * @param name such as {@code BLOCK_JOB_READY}
 * @param time when QEMU saw it
 * @param details in JSON; null where there are none
 */
public record QemuMonitorEvent(
        Domain domain, String name, Instant time, @Nullable String details) {}
