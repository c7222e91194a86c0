package io.virt4j.event;

import io.virt4j.domain.Domain;
import io.virt4j.xml.Memory;

/**
 * The guest has more or less memory.
 *
 * @param actual what it has now
 */
public record BalloonChangeEvent(Domain domain, Memory actual) {}
