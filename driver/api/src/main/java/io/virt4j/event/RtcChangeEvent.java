package io.virt4j.event;

import io.virt4j.domain.Domain;
import java.time.Duration;

/**
 * A guest set its clock.
 *
 * @param utcOffset of the clock now
 */
public record RtcChangeEvent(Domain domain, Duration utcOffset) {}
