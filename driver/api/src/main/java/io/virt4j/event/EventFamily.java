package io.virt4j.event;

/** What it is that events happen to. libvirt numbers the events of each family apart. */
public enum EventFamily {
    /** The connection itself. */
    CONNECTION,
    DOMAIN,
    NETWORK,
    STORAGE_POOL,
    NODE_DEVICE,
    SECRET,
    /** The monitor of a domain's QEMU. */
    QEMU_MONITOR
}
