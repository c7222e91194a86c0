package io.virt4j.domain;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.domain.backup.DomainBackup;
import io.virt4j.domain.block.DomainBlocks;
import io.virt4j.domain.checkpoint.DomainCheckpoints;
import io.virt4j.domain.console.DomainConsoles;
import io.virt4j.domain.cpu.DomainCpuStats;
import io.virt4j.domain.cpu.DomainIoThreads;
import io.virt4j.domain.cpu.DomainVcpus;
import io.virt4j.domain.device.DomainDevices;
import io.virt4j.domain.device.DomainInterfaces;
import io.virt4j.domain.guest.DomainAgent;
import io.virt4j.domain.guest.DomainInput;
import io.virt4j.domain.job.LongOperations;
import io.virt4j.domain.lxc.DomainLxc;
import io.virt4j.domain.memory.DomainMemory;
import io.virt4j.domain.metadata.DomainMetadata;
import io.virt4j.domain.migration.DomainMigration;
import io.virt4j.domain.qemu.DomainQemu;
import io.virt4j.domain.save.DomainSaves;
import io.virt4j.domain.security.DomainSecurity;
import io.virt4j.domain.snapshot.DomainSnapshots;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.domain.tuning.DomainTuning;
import io.virt4j.event.EventSource;
import io.virt4j.host.SuspendTarget;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A domain, which is libvirt's word for a virtual machine. A handle: it names the domain and holds none of its state, so
 * it stays valid while the domain starts, stops, or is gone. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the domain.
 */
public interface Domain
        extends HostObject,
                LongOperations,
                DomainBlocks,
                DomainSaves,
                DomainMigration,
                DomainSnapshots,
                DomainCheckpoints,
                DomainBackup,
                EventSource,
                DomainMetadata,
                DomainVcpus,
                DomainCpuStats,
                DomainIoThreads,
                DomainMemory,
                DomainTuning,
                DomainDevices,
                DomainInterfaces,
                DomainConsoles,
                DomainInput,
                DomainAgent,
                DomainSecurity,
                DomainQemu,
                DomainLxc {
    /** (virDomainGetName) */
    String name();

    /** (virDomainGetUUID) */
    UUID uuid();

    /** The number that the host gave to this run of the domain; empty if it does not run. (virDomainGetID) */
    OptionalInt id();

    /** The state now, and why. (virDomainGetState) */
    default DomainStatus state() {
        throw VirtException.notSupported("virDomainGetState");
    }

    /** State, memory, vCPUs and CPU time. (virDomainGetInfo) */
    default DomainInfo info() {
        throw VirtException.notSupported("virDomainGetInfo");
    }

    /**
     * Statistics now.
     *
     * @param groups none for all that the host has
     * @param flags of those that say how, not which domains (virDomainListGetStats)
     */
    default DomainStatistics statistics(Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        throw VirtException.notSupported("virDomainListGetStats");
    }

    /** Statistics now, all that the host has. (virDomainListGetStats) */
    default DomainStatistics statistics() {
        return statistics(Set.of(), Set.of());
    }

    /** What the guest runs on: {@code hvm}, {@code linux}, {@code exe}. (virDomainGetOSType) */
    default String osType() {
        throw VirtException.notSupported("virDomainGetOSType");
    }

    /** Whether the domain runs, or is paused. (virDomainIsActive) */
    default boolean isActive() {
        throw VirtException.notSupported("virDomainIsActive");
    }

    /** Whether the host keeps the definition when the domain stops. (virDomainIsPersistent) */
    default boolean isPersistent() {
        throw VirtException.notSupported("virDomainIsPersistent");
    }

    /** Whether the definition was changed since the domain started. (virDomainIsUpdated) */
    default boolean isUpdated() {
        throw VirtException.notSupported("virDomainIsUpdated");
    }

    /** Whether the domain starts with the host. (virDomainGetAutostart) */
    default boolean isAutostart() {
        throw VirtException.notSupported("virDomainGetAutostart");
    }

    /** Whether the domain starts with the host. (virDomainSetAutostart) */
    default void setAutostart(boolean autostart) {
        throw VirtException.notSupported("virDomainSetAutostart");
    }

    /** Whether the domain starts with the host the next time, and then no more. (virDomainGetAutostartOnce) */
    default boolean isAutostartOnce() {
        throw VirtException.notSupported("virDomainGetAutostartOnce");
    }

    /** Whether the domain starts with the host the next time, and then no more. (virDomainSetAutostartOnce) */
    default void setAutostartOnce(boolean autostart) {
        throw VirtException.notSupported("virDomainSetAutostartOnce");
    }

    /** How the host's hold on the running domain is. (virDomainGetControlInfo) */
    default ControlInfo controlInfo() {
        throw VirtException.notSupported("virDomainGetControlInfo");
    }

    /**
     * What the host has to say of this domain.
     *
     * @param types none for all (virDomainGetMessages)
     */
    default List<String> messages(Set<MessageType> types) {
        throw VirtException.notSupported("virDomainGetMessages");
    }

    /** What the host has to say of this domain. (virDomainGetMessages) */
    default List<String> messages() {
        return messages(Set.of());
    }

    /** The domain's XML as the host describes it now. (virDomainGetXMLDesc) */
    default String xml(Set<XmlFlag> flags) {
        throw VirtException.notSupported("virDomainGetXMLDesc");
    }

    /** The domain's XML as the host describes it now. (virDomainGetXMLDesc) */
    @Override
    default String xml() {
        return xml(Set.of());
    }

    /** Starts a domain that is defined and does not run. (virDomainCreateWithFlags) */
    default void start(Set<StartFlag> flags) {
        throw VirtException.notSupported("virDomainCreateWithFlags");
    }

    /** Starts a domain that is defined and does not run. (virDomainCreate) */
    default void start() {
        start(Set.of());
    }

    /**
     * Starts a domain and gives it open files. (virDomainCreateWithFiles)
     *
     * @param descriptors of this process
     */
    default void start(Set<StartFlag> flags, int[] descriptors) {
        throw VirtException.notSupported("virDomainCreateWithFiles");
    }

    /** Stops the vCPUs; memory and devices stay. (virDomainSuspend) */
    default void suspend() {
        throw VirtException.notSupported("virDomainSuspend");
    }

    /** Lets suspended vCPUs run on. (virDomainResume) */
    default void resume() {
        throw VirtException.notSupported("virDomainResume");
    }

    /**
     * Asks the guest to power itself off; returns before it has, and the guest may ignore it.
     *
     * @param flags the ways to ask; none leaves the choice to the host (virDomainShutdownFlags)
     */
    default void shutdown(Set<ShutdownFlag> flags) {
        throw VirtException.notSupported("virDomainShutdownFlags");
    }

    /** Asks the guest to power itself off; returns before it has, and the guest may ignore it. (virDomainShutdown) */
    default void shutdown() {
        shutdown(Set.of());
    }

    /**
     * Asks the guest to start again; returns before it has, and the guest may ignore it.
     *
     * @param flags the ways to ask; none leaves the choice to the host (virDomainReboot)
     */
    default void reboot(Set<RebootFlag> flags) {
        throw VirtException.notSupported("virDomainReboot");
    }

    /** Asks the guest to start again; returns before it has, and the guest may ignore it. (virDomainReboot) */
    default void reboot() {
        reboot(Set.of());
    }

    /** Has the guest start again at once, as the reset button does. (virDomainReset) */
    default void reset() {
        throw VirtException.notSupported("virDomainReset");
    }

    /** Has the guest's agent put the guest to sleep, until it is {@linkplain #pmWakeup woken}. (virDomainPMSuspendForDuration) */
    default void pmSuspend(SuspendTarget target) {
        pmSuspend(target, Duration.ZERO);
    }

    /**
     * Has the guest's agent put the guest to sleep. (virDomainPMSuspendForDuration)
     *
     * @param duration in whole seconds, for how long; zero for until it is woken, which is all that QEMU can
     */
    default void pmSuspend(SuspendTarget target, Duration duration) {
        throw VirtException.notSupported("virDomainPMSuspendForDuration");
    }

    /** Wakes a guest that sleeps. (virDomainPMWakeup) */
    default void pmWakeup() {
        throw VirtException.notSupported("virDomainPMWakeup");
    }

    /** Ends the domain at once, as pulling the plug does. (virDomainDestroyFlags) */
    default void destroy(Set<DestroyFlag> flags) {
        throw VirtException.notSupported("virDomainDestroyFlags");
    }

    /** Ends the domain at once, as pulling the plug does. (virDomainDestroy) */
    default void destroy() {
        destroy(Set.of());
    }

    /** Makes the host forget a persistent domain; one that runs becomes transient. (virDomainUndefineFlags) */
    default void undefine(Set<UndefineFlag> flags) {
        throw VirtException.notSupported("virDomainUndefineFlags");
    }

    /** Makes the host forget a persistent domain; one that runs becomes transient. (virDomainUndefine) */
    default void undefine() {
        undefine(Set.of());
    }

    /** Gives a domain that does not run another name. (virDomainRename) */
    default void rename(String name) {
        throw VirtException.notSupported("virDomainRename");
    }

    /** Says what becomes of the domain when the guest's run ends. (virDomainSetLifecycleAction) */
    default void setLifecycleAction(LifecycleType type, LifecycleAction action, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetLifecycleAction");
    }

    /** The byte that the guest left with the engine when it stopped; empty if the engine or the guest has none. */
    default OptionalInt exitCode() {
        return OptionalInt.empty();
    }

    /** Frees the handle. The domain itself is not touched. (virDomainFree) */
    @Override
    default void close() {}
}
