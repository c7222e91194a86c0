package io.virt4j.kvm.embed;

import io.virt4j.kvm.machine.MachineEnd;

/** libvirt's numbers for why a domain is in its state, and for what happened to it. (libvirt-domain.h) */
final class Reasons {
    // virDomainRunningReason
    static final int RUNNING_BOOTED = 1;
    static final int RUNNING_RESTORED = 3;
    static final int RUNNING_UNPAUSED = 5;

    // virDomainPausedReason
    static final int PAUSED_USER = 1;

    // virDomainShutoffReason
    static final int SHUTOFF_UNKNOWN = 0;
    static final int SHUTOFF_SHUTDOWN = 1;
    static final int SHUTOFF_DESTROYED = 2;
    static final int SHUTOFF_CRASHED = 3;
    static final int SHUTOFF_SAVED = 5;

    // virDomainEventDefinedDetailType, virDomainEventUndefinedDetailType
    static final int EVENT_DEFINED_ADDED = 0;
    static final int EVENT_DEFINED_UPDATED = 1;
    static final int EVENT_UNDEFINED_REMOVED = 0;

    // virDomainEventStartedDetailType, virDomainEventSuspendedDetailType, virDomainEventResumedDetailType
    static final int EVENT_STARTED_BOOTED = 0;
    static final int EVENT_STARTED_RESTORED = 2;
    static final int EVENT_SUSPENDED_PAUSED = 0;
    static final int EVENT_RESUMED_UNPAUSED = 0;

    // virDomainEventStoppedDetailType
    static final int EVENT_STOPPED_SHUTDOWN = 0;
    static final int EVENT_STOPPED_DESTROYED = 1;
    static final int EVENT_STOPPED_CRASHED = 2;
    static final int EVENT_STOPPED_SAVED = 4;

    private Reasons() {}

    /** Why a domain is off after that end. */
    static int shutoff(MachineEnd end) {
        if (end instanceof MachineEnd.Stopped) {
            return SHUTOFF_DESTROYED;
        }
        if (end instanceof MachineEnd.Saved) {
            return SHUTOFF_SAVED;
        }
        return isCrash(end) ? SHUTOFF_CRASHED : SHUTOFF_SHUTDOWN;
    }

    /** The detail of the event that tells of that end. */
    static int stopped(MachineEnd end) {
        if (end instanceof MachineEnd.Stopped) {
            return EVENT_STOPPED_DESTROYED;
        }
        if (end instanceof MachineEnd.Saved) {
            return EVENT_STOPPED_SAVED;
        }
        return isCrash(end) ? EVENT_STOPPED_CRASHED : EVENT_STOPPED_SHUTDOWN;
    }

    /** Whether the guest could not go on. */
    static boolean isCrash(MachineEnd end) {
        return end instanceof MachineEnd.Crashed || end instanceof MachineEnd.Panicked;
    }
}
