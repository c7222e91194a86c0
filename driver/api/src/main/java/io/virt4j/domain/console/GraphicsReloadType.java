package io.virt4j.domain.console;

import io.virt4j.NativeEnum;

/** Which displays read their certificates anew. (virDomainGraphicsReloadType) */
@NativeEnum(value = "virDomainGraphicsReloadType", prefix = "VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_")
public record GraphicsReloadType(int number) {
    /** All. */
    public static final GraphicsReloadType ANY = new GraphicsReloadType(0);

    /** Those for VNC. */
    public static final GraphicsReloadType VNC = new GraphicsReloadType(1);
}
