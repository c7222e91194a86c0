package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * The tray of a removable drive moved.
 *
 * @param device the alias of the drive
 */
public record TrayChangeEvent(Domain domain, String device, TrayChange change) {}
