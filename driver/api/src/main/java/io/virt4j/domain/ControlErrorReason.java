package io.virt4j.domain;

import io.virt4j.NativeEnum;

/** Why a domain does not obey. A number that has no name here yet is carried as it is. (virDomainControlErrorReason) */
@NativeEnum(value = "virDomainControlErrorReason", prefix = "VIR_DOMAIN_CONTROL_ERROR_REASON_")
public record ControlErrorReason(int number) {
    /** The host does not say. */
    public static final ControlErrorReason NONE = new ControlErrorReason(0);

    /** Nobody knows. */
    public static final ControlErrorReason UNKNOWN = new ControlErrorReason(1);

    /** The connection to its monitor is broken. */
    public static final ControlErrorReason MONITOR = new ControlErrorReason(2);

    /** A fault of the host. */
    public static final ControlErrorReason INTERNAL = new ControlErrorReason(3);
}
