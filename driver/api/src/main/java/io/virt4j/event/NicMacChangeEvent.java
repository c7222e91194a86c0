package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A guest gave a network card another address.
 *
 * @param device the alias of the card
 */
public record NicMacChangeEvent(Domain domain, String device, String oldMac, String newMac) {}
