package io.virt4j.event;

import java.util.Set;

/** The kinds of events of domains. (virDomainEventID) */
public final class DomainEvents {
    /** A domain was defined, started, stopped, …. */
    public static final EventType<LifecycleEvent> LIFECYCLE = of(0, LifecycleEvent.class);

    /** A guest restarted itself. */
    public static final EventType<DomainEvent> REBOOT = of(1, DomainEvent.class);

    /** A guest set its clock. */
    public static final EventType<RtcChangeEvent> RTC_CHANGE = of(2, RtcChangeEvent.class);

    /** A watchdog bit. */
    public static final EventType<WatchdogEvent> WATCHDOG = of(3, WatchdogEvent.class);

    /** A disk failed. {@link #IO_ERROR_REASON} tells more. */
    public static final EventType<IoErrorEvent> IO_ERROR = of(4, IoErrorEvent.class);

    /** A client of a domain's graphics came or went. */
    public static final EventType<GraphicsEvent> GRAPHICS = of(5, GraphicsEvent.class);

    /** A disk failed, and why. */
    public static final EventType<IoErrorEvent> IO_ERROR_REASON = of(6, IoErrorEvent.class);

    /** The host lost control of a domain. */
    public static final EventType<DomainEvent> CONTROL_ERROR = of(7, DomainEvent.class);

    /** A block job came to a point; the disk is named by the path of its data. {@link #BLOCK_JOB} names its target. */
    public static final EventType<BlockJobEvent> BLOCK_JOB_BY_PATH = of(8, BlockJobEvent.class);

    /** A disk has another source. */
    public static final EventType<DiskChangeEvent> DISK_CHANGE = of(9, DiskChangeEvent.class);

    /** The tray of a removable drive moved. */
    public static final EventType<TrayChangeEvent> TRAY_CHANGE = of(10, TrayChangeEvent.class);

    /** A guest woke up. */
    public static final EventType<DomainEvent> PM_WAKEUP = of(11, DomainEvent.class);

    /** A guest went to sleep, its state in memory. */
    public static final EventType<DomainEvent> PM_SUSPEND = of(12, DomainEvent.class);

    /** A guest has more or less memory. */
    public static final EventType<BalloonChangeEvent> BALLOON_CHANGE = of(13, BalloonChangeEvent.class);

    /** A guest went to sleep, its state on disk. */
    public static final EventType<DomainEvent> PM_SUSPEND_DISK = of(14, DomainEvent.class);

    /** A device is gone. */
    public static final EventType<DeviceEvent> DEVICE_REMOVED = of(15, DeviceEvent.class);

    /** A block job came to a point; the disk is named by its target. (VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2) */
    public static final EventType<BlockJobEvent> BLOCK_JOB = of(16, BlockJobEvent.class);

    /** Somebody changed a domain's tuning. */
    public static final EventType<TunableEvent> TUNABLE = of(17, TunableEvent.class);

    /** A guest's agent came or went. */
    public static final EventType<AgentLifecycleEvent> AGENT_LIFECYCLE = of(18, AgentLifecycleEvent.class);

    /** A device is there. */
    public static final EventType<DeviceEvent> DEVICE_ADDED = of(19, DeviceEvent.class);

    /** A migration sends the memory once more. */
    public static final EventType<MigrationIterationEvent> MIGRATION_ITERATION = of(20, MigrationIterationEvent.class);

    /** A job ended. */
    public static final EventType<JobCompletedEvent> JOB_COMPLETED = of(21, JobCompletedEvent.class);

    /** A guest did not let a device go. */
    public static final EventType<DeviceEvent> DEVICE_REMOVAL_FAILED = of(22, DeviceEvent.class);

    /** Metadata changed. */
    public static final EventType<MetadataChangeEvent> METADATA_CHANGE = of(23, MetadataChangeEvent.class);

    /** A guest wrote beyond a mark. */
    public static final EventType<BlockThresholdEvent> BLOCK_THRESHOLD = of(24, BlockThresholdEvent.class);

    /** Memory failed in hardware. */
    public static final EventType<MemoryFailureEvent> MEMORY_FAILURE = of(25, MemoryFailureEvent.class);

    /** A guest uses more or less of a memory device. */
    public static final EventType<MemoryDeviceSizeEvent> MEMORY_DEVICE_SIZE_CHANGE =
            of(26, MemoryDeviceSizeEvent.class);

    /** A guest gave a network card another address. */
    public static final EventType<NicMacChangeEvent> NIC_MAC_CHANGE = of(27, NicMacChangeEvent.class);

    /** A vCPU was unplugged. */
    public static final EventType<VcpuRemovedEvent> VCPU_REMOVED = of(28, VcpuRemovedEvent.class);

    /** A guest opened or closed a channel. */
    public static final EventType<ChannelLifecycleEvent> CHANNEL_LIFECYCLE = of(29, ChannelLifecycleEvent.class);

    private DomainEvents() {}

    /**
     * The events that QEMU's monitor tells.
     *
     * @param name of the events, such as {@code SHUTDOWN}; empty for all (virConnectDomainQemuMonitorEventRegister)
     */
    public static EventType<QemuMonitorEvent> qemu(String name, Set<QemuEventFlag> flags) {
        return new EventType<>(EventFamily.QEMU_MONITOR, 0, QemuMonitorEvent.class, name, flags);
    }

    private static <E> EventType<E> of(int number, Class<E> payload) {
        return new EventType<>(EventFamily.DOMAIN, number, payload);
    }
}
