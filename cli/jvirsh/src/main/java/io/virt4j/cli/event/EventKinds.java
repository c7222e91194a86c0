package io.virt4j.cli.event;

import io.virt4j.event.AgentLifecycleEvent;
import io.virt4j.event.BalloonChangeEvent;
import io.virt4j.event.BlockJobEvent;
import io.virt4j.event.BlockThresholdEvent;
import io.virt4j.event.DeviceEvent;
import io.virt4j.event.DiskChangeEvent;
import io.virt4j.event.DomainEvent;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.EventType;
import io.virt4j.event.GraphicsEvent;
import io.virt4j.event.IoErrorEvent;
import io.virt4j.event.JobCompletedEvent;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.event.MemoryDeviceSizeEvent;
import io.virt4j.event.MemoryFailureEvent;
import io.virt4j.event.MetadataChangeEvent;
import io.virt4j.event.MigrationIterationEvent;
import io.virt4j.event.RtcChangeEvent;
import io.virt4j.event.TrayChangeEvent;
import io.virt4j.event.TunableEvent;
import io.virt4j.event.WatchdogEvent;
import java.util.List;

/** The kinds of events of domains that virsh 9.0 has, in its order. */
final class EventKinds {
    static final List<EventKind<?>> ALL = List.of(
            new EventKind<>("lifecycle", DomainEvents.LIFECYCLE, LifecycleEvent::domain, LifecycleText::of),
            plain("reboot", DomainEvents.REBOOT),
            new EventKind<>(
                    "rtc-change",
                    DomainEvents.RTC_CHANGE,
                    RtcChangeEvent::domain,
                    event -> ": " + event.utcOffset().toSeconds()),
            new EventKind<>(
                    "watchdog",
                    DomainEvents.WATCHDOG,
                    WatchdogEvent::domain,
                    event -> ": " + Names.WATCHDOG_ACTIONS.of(event.action().number())),
            new EventKind<>("io-error", DomainEvents.IO_ERROR, IoErrorEvent::domain, EventText::ioError),
            new EventKind<>("graphics", DomainEvents.GRAPHICS, GraphicsEvent::domain, EventText::graphics),
            new EventKind<>(
                    "io-error-reason",
                    DomainEvents.IO_ERROR_REASON,
                    IoErrorEvent::domain,
                    event -> EventText.ioError(event) + " due to " + event.reason()),
            plain("control-error", DomainEvents.CONTROL_ERROR),
            new EventKind<>("block-job", DomainEvents.BLOCK_JOB_BY_PATH, BlockJobEvent::domain, EventText::blockJob),
            new EventKind<>("disk-change", DomainEvents.DISK_CHANGE, DiskChangeEvent::domain, EventText::diskChange),
            new EventKind<>(
                    "tray-change",
                    DomainEvents.TRAY_CHANGE,
                    TrayChangeEvent::domain,
                    event -> " disk " + event.device() + ": "
                            + Names.TRAYS.of(event.change().number())),
            plain("pm-wakeup", DomainEvents.PM_WAKEUP),
            plain("pm-suspend", DomainEvents.PM_SUSPEND),
            new EventKind<>(
                    "balloon-change",
                    DomainEvents.BALLOON_CHANGE,
                    BalloonChangeEvent::domain,
                    event -> ": " + event.actual().kibibytes() + "KiB"),
            plain("pm-suspend-disk", DomainEvents.PM_SUSPEND_DISK),
            device("device-removed", DomainEvents.DEVICE_REMOVED),
            new EventKind<>("block-job-2", DomainEvents.BLOCK_JOB, BlockJobEvent::domain, EventText::blockJob),
            new EventKind<>(
                    "tunable",
                    DomainEvents.TUNABLE,
                    TunableEvent::domain,
                    event -> EventText.parameters(event.values())),
            new EventKind<>(
                    "agent-lifecycle",
                    DomainEvents.AGENT_LIFECYCLE,
                    AgentLifecycleEvent::domain,
                    EventText::agentLifecycle),
            device("device-added", DomainEvents.DEVICE_ADDED),
            new EventKind<>(
                    "migration-iteration",
                    DomainEvents.MIGRATION_ITERATION,
                    MigrationIterationEvent::domain,
                    event -> ": iteration: '" + event.iteration() + "'"),
            new EventKind<>(
                    "job-completed",
                    DomainEvents.JOB_COMPLETED,
                    JobCompletedEvent::domain,
                    event -> EventText.parameters(event.statistics())),
            device("device-removal-failed", DomainEvents.DEVICE_REMOVAL_FAILED),
            new EventKind<>(
                    "metadata-change",
                    DomainEvents.METADATA_CHANGE,
                    MetadataChangeEvent::domain,
                    event -> ": type " + Names.METADATA.of(event.type()) + ", uri " + EventText.orNull(event.uri())),
            new EventKind<>(
                    "block-threshold",
                    DomainEvents.BLOCK_THRESHOLD,
                    BlockThresholdEvent::domain,
                    EventText::blockThreshold),
            new EventKind<>(
                    "memory-failure",
                    DomainEvents.MEMORY_FAILURE,
                    MemoryFailureEvent::domain,
                    EventText::memoryFailure),
            new EventKind<>(
                    "memory-device-size-change",
                    DomainEvents.MEMORY_DEVICE_SIZE_CHANGE,
                    MemoryDeviceSizeEvent::domain,
                    event -> ":\nalias: " + event.device() + "\nsize: "
                            + event.size().kibibytes()));

    private EventKinds() {}

    private static EventKind<DomainEvent> plain(String name, EventType<DomainEvent> type) {
        return new EventKind<>(name, type, DomainEvent::domain, event -> "");
    }

    private static EventKind<DeviceEvent> device(String name, EventType<DeviceEvent> type) {
        return new EventKind<>(name, type, DeviceEvent::domain, event -> ": " + event.device());
    }
}
