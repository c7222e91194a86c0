package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * Memory of a domain failed in hardware.
 *
 * @param actionRequired whether the guest used it just then
 * @param recursive whether it happened while another failure was handled
 */
public record MemoryFailureEvent(
        Domain domain,
        MemoryFailureRecipient recipient,
        MemoryFailureAction action,
        boolean actionRequired,
        boolean recursive) {}
