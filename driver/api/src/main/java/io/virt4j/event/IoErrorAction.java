package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What happened when a disk failed. A number that has no name here is carried as it is. (virDomainEventIOErrorAction) */
@NativeEnum(value = "virDomainEventIOErrorAction", prefix = "VIR_DOMAIN_EVENT_IO_ERROR_")
public record IoErrorAction(int number) {
    /** Nothing. */
    public static final IoErrorAction NONE = new IoErrorAction(0);

    /** The domain was suspended. */
    public static final IoErrorAction PAUSE = new IoErrorAction(1);

    /** The guest was told. */
    public static final IoErrorAction REPORT = new IoErrorAction(2);
}
