package io.virt4j.event;

import io.virt4j.Connection;

/** The host of a connection can be reached no more. Calls fail, for which {@code isConnectionLost()} holds. */
public record ConnectionLost(Connection connection, CloseReason reason) {}
