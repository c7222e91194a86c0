package io.virt4j.event;

import io.virt4j.network.Network;

/** A change in the life of a network. */
public record NetworkLifecycleEvent(Network network, NetworkChange change) {}
