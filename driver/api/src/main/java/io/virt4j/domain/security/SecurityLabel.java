package io.virt4j.domain.security;

/** A label that confines a domain; an empty label for none. (virDomainGetSecurityLabel) */
public record SecurityLabel(String label, boolean enforcing) {}
