package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A disk of a domain failed.
 *
 * @param source the path of the disk's data on the host
 * @param device the alias of the disk
 * @param reason in the hypervisor's words, such as {@code enospc}; empty where it does not say
 */
public record IoErrorEvent(Domain domain, String source, String device, IoErrorAction action, String reason) {}
