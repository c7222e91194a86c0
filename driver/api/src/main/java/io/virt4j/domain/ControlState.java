package io.virt4j.domain;

import io.virt4j.NativeEnum;

/** How the host's hold on a domain is. A number that has no name here yet is carried as it is. (virDomainControlState) */
@NativeEnum(value = "virDomainControlState", prefix = "VIR_DOMAIN_CONTROL_")
public record ControlState(int number) {
    /** Ready for commands. */
    public static final ControlState OK = new ControlState(0);

    /** A job runs, which lets only some commands through. */
    public static final ControlState JOB = new ControlState(1);

    /** A command runs. */
    public static final ControlState OCCUPIED = new ControlState(2);

    /** The domain does not obey. */
    public static final ControlState ERROR = new ControlState(3);
}
