package io.virt4j.domain.snapshot;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The snapshots of a domain, which form a tree: each comes from the one that was current when it was taken. */
public interface DomainSnapshots {
    /** Takes a snapshot, which is the current one then. (virDomainSnapshotCreateXML) */
    default Snapshot createSnapshot(XmlText xml, Set<SnapshotCreateFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotCreateXML");
    }

    /** Takes a snapshot, which is the current one then. (virDomainSnapshotCreateXML) */
    default Snapshot createSnapshot(XmlText xml) {
        return createSnapshot(xml, Set.of());
    }

    /** The snapshots that the flags leave. (virDomainListAllSnapshots) */
    default List<Snapshot> snapshots(Set<SnapshotListFlag> flags) {
        throw VirtException.notSupported("virDomainListAllSnapshots");
    }

    /** All snapshots. (virDomainListAllSnapshots) */
    default List<Snapshot> snapshots() {
        return snapshots(Set.of());
    }

    /** The names of the snapshots that the flags leave. (virDomainSnapshotListNames) */
    default List<String> snapshotNames(Set<SnapshotListFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotListNames");
    }

    /** How many snapshots the flags leave. (virDomainSnapshotNum) */
    default int numberOfSnapshots(Set<SnapshotListFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotNum");
    }

    /**
     * The snapshot of a name. (virDomainSnapshotLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Snapshot snapshotByName(String name) {
        throw VirtException.notSupported("virDomainSnapshotLookupByName");
    }

    /** Whether there is a current snapshot. (virDomainHasCurrentSnapshot) */
    default boolean hasCurrentSnapshot() {
        throw VirtException.notSupported("virDomainHasCurrentSnapshot");
    }

    /** The snapshot that was taken, or gone back to, last; empty if there is none. (virDomainSnapshotCurrent) */
    default Optional<Snapshot> currentSnapshot() {
        throw VirtException.notSupported("virDomainSnapshotCurrent");
    }
}
