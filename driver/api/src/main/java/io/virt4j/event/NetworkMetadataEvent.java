package io.virt4j.event;

import io.virt4j.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a network changed.
 *
 * @param type libvirt's number of the part that changed (virNetworkMetadataType)
 * @param uri the namespace of an element that changed; null for title and description
 */
public record NetworkMetadataEvent(
        Network network, int type, @Nullable String uri) {}
