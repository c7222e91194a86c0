package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What happened in the life of a device of the host. A number that has no name here is carried as it is. (virNodeDeviceEventLifecycleType) */
@NativeEnum(value = "virNodeDeviceEventLifecycleType", prefix = "VIR_NODE_DEVICE_EVENT_")
public record NodeDeviceChange(int number) {
    /** It came. */
    public static final NodeDeviceChange CREATED = new NodeDeviceChange(0);

    /** It went. */
    public static final NodeDeviceChange DELETED = new NodeDeviceChange(1);

    /** It was defined. */
    public static final NodeDeviceChange DEFINED = new NodeDeviceChange(2);

    /** It was undefined. */
    public static final NodeDeviceChange UNDEFINED = new NodeDeviceChange(3);
}
