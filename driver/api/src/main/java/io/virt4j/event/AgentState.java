package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Whether the guest's agent is there. A number that has no name here is carried as it is. (virConnectDomainEventAgentLifecycleState) */
@NativeEnum(
        value = "virConnectDomainEventAgentLifecycleState",
        prefix = "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_")
public record AgentState(int number) {
    /** It is. */
    public static final AgentState CONNECTED = new AgentState(1);

    /** It is not. */
    public static final AgentState DISCONNECTED = new AgentState(2);
}
