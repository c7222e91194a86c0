package io.virt4j.domain;

import io.virt4j.NativeEnum;

/** What a domain does. A number that has no name here yet is carried as it is. (virDomainState) */
@NativeEnum(value = "virDomainState", prefix = "VIR_DOMAIN_")
public record DomainState(int number) {
    /** The hypervisor does not say. */
    public static final DomainState NOSTATE = new DomainState(0);

    /** Running. */
    public static final DomainState RUNNING = new DomainState(1);

    /** Waiting for something. */
    public static final DomainState BLOCKED = new DomainState(2);

    /** Suspended; memory and devices are kept. */
    public static final DomainState PAUSED = new DomainState(3);

    /** On its way to power off. */
    public static final DomainState SHUTDOWN = new DomainState(4);

    /** Not running. */
    public static final DomainState SHUTOFF = new DomainState(5);

    /** Crashed and kept to be looked at. */
    public static final DomainState CRASHED = new DomainState(6);

    /** Suspended by the guest. */
    public static final DomainState PMSUSPENDED = new DomainState(7);

    private static final String[] NAMES = {
        "NOSTATE", "RUNNING", "BLOCKED", "PAUSED", "SHUTDOWN", "SHUTOFF", "CRASHED", "PMSUSPENDED"
    };

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }

    /** As of any record. Java makes that one when it is first called, which takes as long as a short command. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DomainState that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
