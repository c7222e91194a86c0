package io.virt4j.event;

import io.virt4j.domain.Domain;

/** The watchdog of a domain bit. */
public record WatchdogEvent(Domain domain, WatchdogAction action) {}
