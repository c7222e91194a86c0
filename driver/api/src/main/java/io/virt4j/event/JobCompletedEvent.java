package io.virt4j.event;

import io.virt4j.domain.Domain;
import io.virt4j.parameter.Parameters;

/**
 * A job of a domain ended.
 *
 * @param statistics of the whole job
 */
public record JobCompletedEvent(Domain domain, Parameters statistics) {}
