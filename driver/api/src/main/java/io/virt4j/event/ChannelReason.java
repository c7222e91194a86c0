package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Why the guest opened or closed a channel. A number that has no name here is carried as it is. (virConnectDomainEventChannelLifecycleReason) */
@NativeEnum(
        value = "virConnectDomainEventChannelLifecycleReason",
        prefix = "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_")
public record ChannelReason(int number) {
    /** The host does not say. */
    public static final ChannelReason UNKNOWN = new ChannelReason(0);

    /** The domain started. */
    public static final ChannelReason DOMAIN_STARTED = new ChannelReason(1);

    /** The guest did it. */
    public static final ChannelReason CHANNEL = new ChannelReason(2);
}
