package io.virt4j.event;

/** The kinds of events of networks. (virNetworkEventID) */
public final class NetworkEvents {
    /** A network was defined, undefined, …. */
    public static final EventType<NetworkLifecycleEvent> LIFECYCLE = of(0, NetworkLifecycleEvent.class);

    /** The metadata of a network changed. */
    public static final EventType<NetworkMetadataEvent> METADATA_CHANGE = of(1, NetworkMetadataEvent.class);

    private NetworkEvents() {}

    private static <E> EventType<E> of(int number, Class<E> payload) {
        return new EventType<>(EventFamily.NETWORK, number, payload);
    }
}
