package io.virt4j;

/**
 * A change in the life of a domain.
 *
 * @param detail libvirt's number for the detail, whose meaning depends on the change (virConnectDomainEventCallback)
 */
public record LifecycleEvent(Domain domain, LifecycleChange change, int detail) {}
