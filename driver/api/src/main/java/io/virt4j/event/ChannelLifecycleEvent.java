package io.virt4j.event;

import io.virt4j.domain.Domain;

/**
 * A guest opened or closed a channel.
 *
 * @param channel its name
 */
public record ChannelLifecycleEvent(Domain domain, String channel, ChannelState state, ChannelReason reason) {}
