package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A device of a domain came, went, or would not go.
 *
 * @param device its alias
 */
public record DeviceEvent(Domain domain, String device) {}
