package io.virt4j.domain;

import io.virt4j.NativeEnum;

/** What becomes of a domain at a guest's end. (virDomainLifecycleAction) */
@NativeEnum(value = "virDomainLifecycleAction", prefix = "VIR_DOMAIN_LIFECYCLE_ACTION_")
public record LifecycleAction(int number) {
    /** The domain ends. */
    public static final LifecycleAction DESTROY = new LifecycleAction(0);

    /** The guest starts again. */
    public static final LifecycleAction RESTART = new LifecycleAction(1);

    /** The guest starts again under another name. */
    public static final LifecycleAction RESTART_RENAME = new LifecycleAction(2);

    /** The domain is kept to be looked at. */
    public static final LifecycleAction PRESERVE = new LifecycleAction(3);

    /** The memory is dumped, and the domain ends. */
    public static final LifecycleAction COREDUMP_DESTROY = new LifecycleAction(4);

    /** The memory is dumped, and the guest starts again. */
    public static final LifecycleAction COREDUMP_RESTART = new LifecycleAction(5);

    /** The domain is left running. */
    public static final LifecycleAction PRESERVE_RUNNING = new LifecycleAction(6);
}
