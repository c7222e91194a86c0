package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What happened in the life of a network. A number that has no name here is carried as it is. (virNetworkEventLifecycleType) */
@NativeEnum(value = "virNetworkEventLifecycleType", prefix = "VIR_NETWORK_EVENT_")
public record NetworkChange(int number) {
    /** It was defined. */
    public static final NetworkChange DEFINED = new NetworkChange(0);

    /** It was undefined. */
    public static final NetworkChange UNDEFINED = new NetworkChange(1);

    /** It was started. */
    public static final NetworkChange STARTED = new NetworkChange(2);

    /** It was stopped. */
    public static final NetworkChange STOPPED = new NetworkChange(3);
}
