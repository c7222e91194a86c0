package io.virt4j.domain;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.domain.backup.DomainBackup;
import io.virt4j.domain.block.DomainBlocks;
import io.virt4j.domain.checkpoint.DomainCheckpoints;
import io.virt4j.domain.job.LongOperations;
import io.virt4j.domain.migration.DomainMigration;
import io.virt4j.domain.save.DomainSaves;
import io.virt4j.domain.snapshot.DomainSnapshots;
import java.nio.channels.ByteChannel;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
                DomainBackup {
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

    /** What the guest runs on: {@code hvm}, {@code linux}, {@code exe}. (virDomainGetOSType) */
    default String osType() {
        throw VirtException.notSupported("virDomainGetOSType");
    }

    /** Whether the host keeps the definition when the domain stops. (virDomainIsPersistent) */
    default boolean isPersistent() {
        throw VirtException.notSupported("virDomainIsPersistent");
    }

    /** Whether the domain starts with the host. (virDomainGetAutostart) */
    default boolean isAutostart() {
        throw VirtException.notSupported("virDomainGetAutostart");
    }

    /** The title in the domain's metadata, empty if it has none. (virDomainGetMetadata) */
    default String title() {
        throw VirtException.notSupported("virDomainGetMetadata");
    }

    /** The label that confines the running domain. (virDomainGetSecurityLabel) */
    default SecurityLabel securityLabel() {
        throw VirtException.notSupported("virDomainGetSecurityLabel");
    }

    /** What the host has to say of this domain: taints, deprecations. (virDomainGetMessages) */
    default List<String> messages() {
        throw VirtException.notSupported("virDomainGetMessages");
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

    /**
     * Opens a console, serial or parallel device of the running domain for reading what the guest writes and writing what
     * it reads. {@code read} blocks until there is something and returns -1 when the guest's end is gone; reading and
     * writing from two threads is allowed.
     *
     * @param device the device's alias, or null for the first console (virDomainOpenConsole)
     */
    default ByteChannel openConsole(@Nullable String device, Set<ConsoleFlag> flags) {
        throw VirtException.notSupported("virDomainOpenConsole");
    }

    /** The byte that the guest left with the engine when it stopped; empty if the engine or the guest has none. */
    default OptionalInt exitCode() {
        return OptionalInt.empty();
    }

    /** Frees the handle. The domain itself is not touched. (virDomainFree) */
    @Override
    default void close() {}
}
