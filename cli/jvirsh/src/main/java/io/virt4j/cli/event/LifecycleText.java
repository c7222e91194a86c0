package io.virt4j.cli.event;

import io.virt4j.event.LifecycleEvent;

/** How virsh writes what happened in the life of a domain, by libvirt's numbers. (virDomainEventType, virDomainEvent*DetailType) */
final class LifecycleText {
    private static final Names CHANGES = new Names(
            0,
            "Defined",
            "Undefined",
            "Started",
            "Suspended",
            "Resumed",
            "Stopped",
            "Shutdown",
            "PMSuspended",
            "Crashed");

    /** For each change. */
    private static final Names[] DETAILS = {
        new Names(0, "Added", "Updated", "Renamed", "Snapshot"),
        new Names(0, "Removed", "Renamed"),
        new Names(0, "Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"),
        new Names(
                0,
                "Paused",
                "Migrated",
                "I/O Error",
                "Watchdog",
                "Restored",
                "Snapshot",
                "API error",
                "Post-copy",
                "Post-copy Error"),
        new Names(0, "Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"),
        new Names(0, "Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"),
        new Names(0, "Finished", "Finished after guest request", "Finished after host request"),
        new Names(0, "Memory", "Disk"),
        new Names(0, "Panicked", "Crashloaded"),
    };

    private LifecycleText() {}

    static String of(LifecycleEvent event) {
        int change = event.change().number();
        String detail = change >= 0 && change < DETAILS.length ? DETAILS[change].of(event.detail()) : "unknown";
        return ": " + CHANGES.of(change) + " " + detail;
    }
}
