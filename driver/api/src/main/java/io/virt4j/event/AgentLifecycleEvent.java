package io.virt4j.event;

import io.virt4j.domain.Domain;

/** The guest's agent came or went. */
public record AgentLifecycleEvent(Domain domain, AgentState state, AgentReason reason) {}
