package io.virt4j.event;

import java.util.Set;

/**
 * A kind of event that listeners can hear of. The constants are in {@link DomainEvents} and its neighbours.
 *
 * @param <E> what listeners get
 * @param family what it is that the event happens to
 * @param number libvirt's, within the family
 * @param payload the class of what listeners get
 * @param name of the events that are wanted, where the family has more than a fixed list; empty for all
 * @param flags how {@code name} is compared
 */
public record EventType<E>(EventFamily family, int number, Class<E> payload, String name, Set<QemuEventFlag> flags) {
    EventType(EventFamily family, int number, Class<E> payload) {
        this(family, number, payload, "", Set.of());
    }

    public EventType {
        flags = Set.copyOf(flags);
    }
}
