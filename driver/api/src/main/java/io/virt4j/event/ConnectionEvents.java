package io.virt4j.event;

/** The kinds of events of connections themselves. */
public final class ConnectionEvents {
    /** The host can be reached no more. (virConnectRegisterCloseCallback) */
    public static final EventType<ConnectionLost> LOST =
            new EventType<>(EventFamily.CONNECTION, 0, ConnectionLost.class);

    /** A resilient connection is back. */
    public static final EventType<ConnectionRestored> RESTORED =
            new EventType<>(EventFamily.CONNECTION, 1, ConnectionRestored.class);

    private ConnectionEvents() {}
}
