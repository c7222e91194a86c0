package io.virt4j.event;

/**
 * What happened to a domain. (virDomainEventType) A number that has no name here yet is carried as it is.
 */
public record LifecycleChange(int number) {
    /** Defined or changed. */
    public static final LifecycleChange DEFINED = new LifecycleChange(0);

    /** Forgotten by the host. */
    public static final LifecycleChange UNDEFINED = new LifecycleChange(1);

    /** Started. */
    public static final LifecycleChange STARTED = new LifecycleChange(2);

    /** Suspended. */
    public static final LifecycleChange SUSPENDED = new LifecycleChange(3);

    /** Runs again. */
    public static final LifecycleChange RESUMED = new LifecycleChange(4);

    /** Stopped. */
    public static final LifecycleChange STOPPED = new LifecycleChange(5);

    /** The guest has powered off; its process still ends. */
    public static final LifecycleChange SHUTDOWN = new LifecycleChange(6);

    /** Suspended by the guest. */
    public static final LifecycleChange PMSUSPENDED = new LifecycleChange(7);

    /** Crashed. */
    public static final LifecycleChange CRASHED = new LifecycleChange(8);

    private static final String[] NAMES = {
        "DEFINED", "UNDEFINED", "STARTED", "SUSPENDED", "RESUMED", "STOPPED", "SHUTDOWN", "PMSUSPENDED", "CRASHED"
    };

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
