package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What became of a drive's tray. A number that has no name here is carried as it is. (virDomainEventTrayChangeReason) */
@NativeEnum(value = "virDomainEventTrayChangeReason", prefix = "VIR_DOMAIN_EVENT_TRAY_CHANGE_")
public record TrayChange(int number) {
    /** It is open. */
    public static final TrayChange OPEN = new TrayChange(0);

    /** It is closed. */
    public static final TrayChange CLOSE = new TrayChange(1);
}
