package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Why the guest's agent came or went. A number that has no name here is carried as it is. (virConnectDomainEventAgentLifecycleReason) */
@NativeEnum(
        value = "virConnectDomainEventAgentLifecycleReason",
        prefix = "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_")
public record AgentReason(int number) {
    /** The host does not say. */
    public static final AgentReason UNKNOWN = new AgentReason(0);

    /** The domain started. */
    public static final AgentReason DOMAIN_STARTED = new AgentReason(1);

    /** The channel to it changed. */
    public static final AgentReason CHANNEL = new AgentReason(2);
}
