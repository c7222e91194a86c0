package io.virt4j.domain.migration;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.util.Set;

/** A domain's way to another host. A migration returns when it is over. */
public interface DomainMigration {
    /**
     * Moves the domain to another host, by way of this process.
     *
     * @param parameters {@link MigrateParameters}
     * @return the domain at the destination (virDomainMigrate3)
     */
    default Domain migrate(Connection destination, Parameters parameters, Set<MigrateFlag> flags) {
        throw VirtException.notSupported("virDomainMigrate3");
    }

    /** Moves the domain to another host, by way of this process. (virDomainMigrate) */
    default Domain migrate(Connection destination, Set<MigrateFlag> flags) {
        return migrate(destination, Parameters.none(), flags);
    }

    /**
     * Moves the domain to another host, which this process need not reach.
     *
     * @param uri with {@link MigrateFlag#PEER2PEER}, where the source's libvirt reaches that of the destination; without, the
     *     hypervisor's own of the destination
     * @param parameters {@link MigrateParameters} (virDomainMigrateToURI, virDomainMigrateToURI2, virDomainMigrateToURI3)
     */
    default void migrateToUri(String uri, Parameters parameters, Set<MigrateFlag> flags) {
        throw VirtException.notSupported("virDomainMigrateToURI3");
    }

    /** Moves the domain to another host, which this process need not reach. (virDomainMigrateToURI) */
    default void migrateToUri(String uri, Set<MigrateFlag> flags) {
        migrateToUri(uri, Parameters.none(), flags);
    }

    /** How long the guest may stand still at the end of a live migration. (virDomainMigrateGetMaxDowntime) */
    default Duration migrateMaxDowntime() {
        throw VirtException.notSupported("virDomainMigrateGetMaxDowntime");
    }

    /**
     * Sets how long the guest may stand still at the end of a live migration, also of one that runs.
     *
     * @param downtime in whole milliseconds; a rest is dropped (virDomainMigrateSetMaxDowntime)
     */
    default void setMigrateMaxDowntime(Duration downtime) {
        throw VirtException.notSupported("virDomainMigrateSetMaxDowntime");
    }

    /** The most that a migration moves per second. (virDomainMigrateGetMaxSpeed) */
    default Memory migrateMaxSpeed(Set<MigrateMaxSpeedFlag> flags) {
        throw VirtException.notSupported("virDomainMigrateGetMaxSpeed");
    }

    /** The most that a migration moves per second. (virDomainMigrateGetMaxSpeed) */
    default Memory migrateMaxSpeed() {
        return migrateMaxSpeed(Set.of());
    }

    /**
     * Limits a migration, also one that runs.
     *
     * @param speed the most to move per second, in whole MiB (virDomainMigrateSetMaxSpeed)
     */
    default void setMigrateMaxSpeed(Memory speed, Set<MigrateMaxSpeedFlag> flags) {
        throw VirtException.notSupported("virDomainMigrateSetMaxSpeed");
    }

    /** Limits a migration to so much per second, also one that runs. (virDomainMigrateSetMaxSpeed) */
    default void setMigrateMaxSpeed(Memory speed) {
        setMigrateMaxSpeed(speed, Set.of());
    }

    /** The size of the cache of pages that compression of a migration uses. (virDomainMigrateGetCompressionCache) */
    default Memory migrateCompressionCache() {
        throw VirtException.notSupported("virDomainMigrateGetCompressionCache");
    }

    /** Sets the size of the cache of pages that compression of a migration uses. (virDomainMigrateSetCompressionCache) */
    default void setMigrateCompressionCache(Memory size) {
        throw VirtException.notSupported("virDomainMigrateSetCompressionCache");
    }

    /** Has a migration with {@link MigrateFlag#POSTCOPY} go on at the destination at once. (virDomainMigrateStartPostCopy) */
    default void migrateStartPostCopy() {
        throw VirtException.notSupported("virDomainMigrateStartPostCopy");
    }
}
