package io.virt4j.domain.snapshot;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A state of a domain to go back to. */
public interface Snapshot extends HostObject {
    /** (virDomainSnapshotGetName) */
    String name();

    /** The domain whose snapshot it is. */
    Domain domain();

    /** The XML of the snapshot, with the domain's of that time. (virDomainSnapshotGetXMLDesc) */
    default String xml(Set<SnapshotXmlFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotGetXMLDesc");
    }

    /** The XML of the snapshot, with the domain's of that time. (virDomainSnapshotGetXMLDesc) */
    default String xml() {
        return xml(Set.of());
    }

    /** The snapshot that this one comes from; empty for a root. (virDomainSnapshotGetParent) */
    default Optional<Snapshot> parent() {
        throw VirtException.notSupported("virDomainSnapshotGetParent");
    }

    /** The snapshots that come from this one, as far as the flags leave them. (virDomainSnapshotListAllChildren) */
    default List<Snapshot> children(Set<SnapshotListFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotListAllChildren");
    }

    /** The snapshots that come straight from this one. (virDomainSnapshotListAllChildren) */
    default List<Snapshot> children() {
        return children(Set.of());
    }

    /** The names of the snapshots that come from this one. (virDomainSnapshotListChildrenNames) */
    default List<String> childrenNames(Set<SnapshotListFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotListChildrenNames");
    }

    /** How many snapshots come from this one. (virDomainSnapshotNumChildren) */
    default int numberOfChildren(Set<SnapshotListFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotNumChildren");
    }

    /** Whether it is the one that was taken, or gone back to, last. (virDomainSnapshotIsCurrent) */
    default boolean isCurrent() {
        throw VirtException.notSupported("virDomainSnapshotIsCurrent");
    }

    /** Whether libvirt keeps something of it itself, that is lost with the domain. (virDomainSnapshotHasMetadata) */
    default boolean hasMetadata() {
        throw VirtException.notSupported("virDomainSnapshotHasMetadata");
    }

    /** Takes the domain back to this state. (virDomainRevertToSnapshot) */
    default void revert(Set<SnapshotRevertFlag> flags) {
        throw VirtException.notSupported("virDomainRevertToSnapshot");
    }

    /** Takes the domain back to this state. (virDomainRevertToSnapshot) */
    default void revert() {
        revert(Set.of());
    }

    /** Deletes it; its children come from its parent then. (virDomainSnapshotDelete) */
    default void delete(Set<SnapshotDeleteFlag> flags) {
        throw VirtException.notSupported("virDomainSnapshotDelete");
    }

    /** Deletes it; its children come from its parent then. (virDomainSnapshotDelete) */
    default void delete() {
        delete(Set.of());
    }
}
