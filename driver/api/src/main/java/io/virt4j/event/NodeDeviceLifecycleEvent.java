package io.virt4j.event;

import io.virt4j.nodedevice.NodeDevice;

/** A change in the life of a device of the host. */
public record NodeDeviceLifecycleEvent(NodeDevice device, NodeDeviceChange change) {}
