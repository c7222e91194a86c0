package io.virt4j.domain;

import io.virt4j.NativeEnum;

/**
 * Why a domain is in a state. A number that has no name here yet is carried as it is.
 *
 * @param number libvirt's number, whose meaning depends on the state
 */
@NativeEnum(
        value = {
            "virDomainNostateReason",
            "virDomainRunningReason",
            "virDomainBlockedReason",
            "virDomainPausedReason",
            "virDomainShutdownReason",
            "virDomainShutoffReason",
            "virDomainCrashedReason",
            "virDomainPMSuspendedReason",
            "virDomainPMSuspendedDiskReason"
        },
        prefix = "VIR_DOMAIN_")
public record StateReason(DomainState state, int number) {
    /** Nobody knows. */
    public static final StateReason NOSTATE_UNKNOWN = new StateReason(DomainState.NOSTATE, 0);

    /** Nobody knows. */
    public static final StateReason RUNNING_UNKNOWN = new StateReason(DomainState.RUNNING, 0);

    /** It was started. */
    public static final StateReason RUNNING_BOOTED = new StateReason(DomainState.RUNNING, 1);

    /** It came from another host. */
    public static final StateReason RUNNING_MIGRATED = new StateReason(DomainState.RUNNING, 2);

    /** It was restored from a file. */
    public static final StateReason RUNNING_RESTORED = new StateReason(DomainState.RUNNING, 3);

    /** It went back to a snapshot. */
    public static final StateReason RUNNING_FROM_SNAPSHOT = new StateReason(DomainState.RUNNING, 4);

    /** It was paused before. */
    public static final StateReason RUNNING_UNPAUSED = new StateReason(DomainState.RUNNING, 5);

    /** A migration was given up. */
    public static final StateReason RUNNING_MIGRATION_CANCELED = new StateReason(DomainState.RUNNING, 6);

    /** Saving it failed. */
    public static final StateReason RUNNING_SAVE_CANCELED = new StateReason(DomainState.RUNNING, 7);

    /** It woke up. */
    public static final StateReason RUNNING_WAKEUP = new StateReason(DomainState.RUNNING, 8);

    /** It had crashed. */
    public static final StateReason RUNNING_CRASHED = new StateReason(DomainState.RUNNING, 9);

    /** It runs while its memory follows from another host. */
    public static final StateReason RUNNING_POSTCOPY = new StateReason(DomainState.RUNNING, 10);

    /** It runs, and its memory no longer follows. */
    public static final StateReason RUNNING_POSTCOPY_FAILED = new StateReason(DomainState.RUNNING, 11);

    /** Nobody knows. */
    public static final StateReason BLOCKED_UNKNOWN = new StateReason(DomainState.BLOCKED, 0);

    /** Nobody knows. */
    public static final StateReason PAUSED_UNKNOWN = new StateReason(DomainState.PAUSED, 0);

    /** Somebody paused it. */
    public static final StateReason PAUSED_USER = new StateReason(DomainState.PAUSED, 1);

    /** It is migrated. */
    public static final StateReason PAUSED_MIGRATION = new StateReason(DomainState.PAUSED, 2);

    /** It is saved. */
    public static final StateReason PAUSED_SAVE = new StateReason(DomainState.PAUSED, 3);

    /** Its memory is dumped. */
    public static final StateReason PAUSED_DUMP = new StateReason(DomainState.PAUSED, 4);

    /** A disk failed. */
    public static final StateReason PAUSED_IOERROR = new StateReason(DomainState.PAUSED, 5);

    /** The watchdog barked. */
    public static final StateReason PAUSED_WATCHDOG = new StateReason(DomainState.PAUSED, 6);

    /** It went back to a snapshot. */
    public static final StateReason PAUSED_FROM_SNAPSHOT = new StateReason(DomainState.PAUSED, 7);

    /** It is on its way to power off. */
    public static final StateReason PAUSED_SHUTTING_DOWN = new StateReason(DomainState.PAUSED, 8);

    /** A snapshot is taken. */
    public static final StateReason PAUSED_SNAPSHOT = new StateReason(DomainState.PAUSED, 9);

    /** The guest crashed. */
    public static final StateReason PAUSED_CRASHED = new StateReason(DomainState.PAUSED, 10);

    /** It is being started. */
    public static final StateReason PAUSED_STARTING_UP = new StateReason(DomainState.PAUSED, 11);

    /** Its memory moves to another host, where it runs. */
    public static final StateReason PAUSED_POSTCOPY = new StateReason(DomainState.PAUSED, 12);

    /** Its memory no longer moves to the host where it runs. */
    public static final StateReason PAUSED_POSTCOPY_FAILED = new StateReason(DomainState.PAUSED, 13);

    /** The host could not let it run on. */
    public static final StateReason PAUSED_API_ERROR = new StateReason(DomainState.PAUSED, 14);

    /** Nobody knows. */
    public static final StateReason SHUTDOWN_UNKNOWN = new StateReason(DomainState.SHUTDOWN, 0);

    /** Somebody asked for it. */
    public static final StateReason SHUTDOWN_USER = new StateReason(DomainState.SHUTDOWN, 1);

    /** Nobody knows. */
    public static final StateReason SHUTOFF_UNKNOWN = new StateReason(DomainState.SHUTOFF, 0);

    /** It powered off. */
    public static final StateReason SHUTOFF_SHUTDOWN = new StateReason(DomainState.SHUTOFF, 1);

    /** It was destroyed. */
    public static final StateReason SHUTOFF_DESTROYED = new StateReason(DomainState.SHUTOFF, 2);

    /** It crashed. */
    public static final StateReason SHUTOFF_CRASHED = new StateReason(DomainState.SHUTOFF, 3);

    /** It went to another host. */
    public static final StateReason SHUTOFF_MIGRATED = new StateReason(DomainState.SHUTOFF, 4);

    /** It was saved. */
    public static final StateReason SHUTOFF_SAVED = new StateReason(DomainState.SHUTOFF, 5);

    /** It could not start. */
    public static final StateReason SHUTOFF_FAILED = new StateReason(DomainState.SHUTOFF, 6);

    /** It went back to a snapshot that was taken while it was off. */
    public static final StateReason SHUTOFF_FROM_SNAPSHOT = new StateReason(DomainState.SHUTOFF, 7);

    /** The host ended it when it came back to it. */
    public static final StateReason SHUTOFF_DAEMON = new StateReason(DomainState.SHUTOFF, 8);

    /** Nobody knows. */
    public static final StateReason CRASHED_UNKNOWN = new StateReason(DomainState.CRASHED, 0);

    /** The guest panicked. */
    public static final StateReason CRASHED_PANICKED = new StateReason(DomainState.CRASHED, 1);

    /** Nobody knows. */
    public static final StateReason PMSUSPENDED_UNKNOWN = new StateReason(DomainState.PMSUSPENDED, 0);

    /** Nobody knows. */
    public static final StateReason PMSUSPENDED_DISK_UNKNOWN = new StateReason(DomainState.PMSUSPENDED, 0);
}
