package io.virt4j.event;

/** The kinds of events of devices of the host. (virNodeDeviceEventID) */
public final class NodeDeviceEvents {
    /** A device of the host was defined, undefined, …. */
    public static final EventType<NodeDeviceLifecycleEvent> LIFECYCLE = of(0, NodeDeviceLifecycleEvent.class);

    /** A device changed. */
    public static final EventType<NodeDeviceEvent> UPDATE = of(1, NodeDeviceEvent.class);

    private NodeDeviceEvents() {}

    private static <E> EventType<E> of(int number, Class<E> payload) {
        return new EventType<>(EventFamily.NODE_DEVICE, number, payload);
    }
}
