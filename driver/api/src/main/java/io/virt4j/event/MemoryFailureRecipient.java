package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Whose memory failed. A number that has no name here is carried as it is. (virDomainMemoryFailureRecipientType) */
@NativeEnum(value = "virDomainMemoryFailureRecipientType", prefix = "VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_")
public record MemoryFailureRecipient(int number) {
    /** The hypervisor's own. */
    public static final MemoryFailureRecipient HYPERVISOR = new MemoryFailureRecipient(0);

    /** The guest's. */
    public static final MemoryFailureRecipient GUEST = new MemoryFailureRecipient(1);
}
