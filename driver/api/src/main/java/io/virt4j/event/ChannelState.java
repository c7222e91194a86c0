package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Whether the guest has a channel open. A number that has no name here is carried as it is. (virConnectDomainEventChannelLifecycleState) */
@NativeEnum(
        value = "virConnectDomainEventChannelLifecycleState",
        prefix = "VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_")
public record ChannelState(int number) {
    /** It has. */
    public static final ChannelState CONNECTED = new ChannelState(1);

    /** It has not. */
    public static final ChannelState DISCONNECTED = new ChannelState(2);
}
