package io.virt4j.event;

import io.virt4j.NativeEnum;

/** How far a graphics client has come. A number that has no name here is carried as it is. (virDomainEventGraphicsPhase) */
@NativeEnum(value = "virDomainEventGraphicsPhase", prefix = "VIR_DOMAIN_EVENT_GRAPHICS_")
public record GraphicsPhase(int number) {
    /** It connected. */
    public static final GraphicsPhase CONNECT = new GraphicsPhase(0);

    /** It was let in. */
    public static final GraphicsPhase INITIALIZE = new GraphicsPhase(1);

    /** It went. */
    public static final GraphicsPhase DISCONNECT = new GraphicsPhase(2);
}
