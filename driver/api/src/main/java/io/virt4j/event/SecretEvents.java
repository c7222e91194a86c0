package io.virt4j.event;

/** The kinds of events of secrets. (virSecretEventID) */
public final class SecretEvents {
    /** A secret was defined, undefined, …. */
    public static final EventType<SecretLifecycleEvent> LIFECYCLE = of(0, SecretLifecycleEvent.class);

    /** A secret has another value. */
    public static final EventType<SecretEvent> VALUE_CHANGED = of(1, SecretEvent.class);

    private SecretEvents() {}

    private static <E> EventType<E> of(int number, Class<E> payload) {
        return new EventType<>(EventFamily.SECRET, number, payload);
    }
}
