package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What happened when a watchdog bit. A number that has no name here is carried as it is. (virDomainEventWatchdogAction) */
@NativeEnum(value = "virDomainEventWatchdogAction", prefix = "VIR_DOMAIN_EVENT_WATCHDOG_")
public record WatchdogAction(int number) {
    /** Nothing. */
    public static final WatchdogAction NONE = new WatchdogAction(0);

    /** The domain was suspended. */
    public static final WatchdogAction PAUSE = new WatchdogAction(1);

    /** The domain was reset. */
    public static final WatchdogAction RESET = new WatchdogAction(2);

    /** The domain was powered off. */
    public static final WatchdogAction POWEROFF = new WatchdogAction(3);

    /** The guest was asked to shut down. */
    public static final WatchdogAction SHUTDOWN = new WatchdogAction(4);

    /** It was logged. */
    public static final WatchdogAction DEBUG = new WatchdogAction(5);

    /** The guest got an NMI. */
    public static final WatchdogAction INJECTNMI = new WatchdogAction(6);
}
