package io.virt4j.event;

import io.virt4j.domain.Domain;
import io.virt4j.parameter.Parameters;

/**
 * Somebody changed a domain's tuning.
 *
 * @param values that changed
 */
public record TunableEvent(Domain domain, Parameters values) {}
