package io.virt4j.event;

import io.virt4j.NativeEnum;

/** How a graphics client is connected. A number that has no name here is carried as it is. (virDomainEventGraphicsAddressType) */
@NativeEnum(value = "virDomainEventGraphicsAddressType", prefix = "VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_")
public record GraphicsAddressFamily(int number) {
    /** By IPv4. */
    public static final GraphicsAddressFamily IPV4 = new GraphicsAddressFamily(0);

    /** By IPv6. */
    public static final GraphicsAddressFamily IPV6 = new GraphicsAddressFamily(1);

    /** By a unix socket. */
    public static final GraphicsAddressFamily UNIX = new GraphicsAddressFamily(2);
}
