package io.virt4j.event;

import io.virt4j.domain.Domain;

/** Something happened to a domain, of which there is no more to say than that. */
public record DomainEvent(Domain domain) {}
