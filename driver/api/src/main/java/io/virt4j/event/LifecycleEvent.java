package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A change in the life of a domain.
 *
 * @param detail libvirt's number for the detail, whose meaning depends on the change (virConnectDomainEventCallback)
 */
public record LifecycleEvent(Domain domain, LifecycleChange change, int detail) {
    /** How a domain stopped, by virDomainEventStoppedDetailType. */
    private static final String[] ENDINGS = {
        "powered off", "was destroyed", "crashed", "was migrated", "was saved", "failed", "went back to a snapshot"
    };

    /** Whether the domain stopped because the guest powered off. */
    public boolean isPowerOff() {
        return change.equals(LifecycleChange.STOPPED) && detail == 0;
    }

    /** How a domain stopped, such as {@code crashed}; {@code stopped} where the host does not say. */
    public String ending() {
        return change.equals(LifecycleChange.STOPPED) && detail >= 0 && detail < ENDINGS.length
                ? ENDINGS[detail]
                : "stopped";
    }
}
