package io.virt4j.event;

import io.virt4j.Connection;
import io.virt4j.domain.DomainStatus;
import java.util.Map;
import java.util.UUID;

/**
 * A resilient connection is back, and its subscriptions with it. What happened meanwhile nobody saw; so this says how things
 * are now, once, and the events of other types that follow are of what happened after.
 *
 * @param domains the states of all domains of the host, by their UUIDs
 */
public record ConnectionRestored(Connection connection, Map<UUID, DomainStatus> domains) {
    public ConnectionRestored {
        domains = Map.copyOf(domains);
    }
}
