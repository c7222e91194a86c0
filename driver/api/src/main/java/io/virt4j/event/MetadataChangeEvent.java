package io.virt4j.event;

import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a domain changed.
 *
 * @param type libvirt's number of the part that changed (virDomainMetadataType)
 * @param uri the namespace of an element that changed; null for title and description
 */
public record MetadataChangeEvent(
        Domain domain, int type, @Nullable String uri) {}
