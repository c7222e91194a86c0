package io.virt4j.event;

import io.virt4j.nodedevice.NodeDevice;

/** Something happened to a device of the host, of which there is no more to say than that. */
public record NodeDeviceEvent(NodeDevice device) {}
