package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A migration sends the memory once more.
 *
 * @param iteration from 1
 */
public record MigrationIterationEvent(Domain domain, int iteration) {}
