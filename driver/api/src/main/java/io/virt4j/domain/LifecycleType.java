package io.virt4j.domain;

import io.virt4j.NativeEnum;

/** How a guest's run ends. (virDomainLifecycle) */
@NativeEnum(value = "virDomainLifecycle", prefix = "VIR_DOMAIN_LIFECYCLE_")
public record LifecycleType(int number) {
    /** It powers off. */
    public static final LifecycleType POWEROFF = new LifecycleType(0);

    /** It starts again. */
    public static final LifecycleType REBOOT = new LifecycleType(1);

    /** It crashes. */
    public static final LifecycleType CRASH = new LifecycleType(2);
}
