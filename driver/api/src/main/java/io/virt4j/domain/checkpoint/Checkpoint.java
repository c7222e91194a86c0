package io.virt4j.domain.checkpoint;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A point in time since which a domain's disks tell what was written.
 */
public interface Checkpoint extends HostObject {
    /** (virDomainCheckpointGetName) */
    String name();

    /** The domain whose checkpoint it is. */
    Domain domain();

    /** The XML of the checkpoint, with the domain's of that time. (virDomainCheckpointGetXMLDesc) */
    default String xml(Set<CheckpointXmlFlag> flags) {
        throw VirtException.notSupported("virDomainCheckpointGetXMLDesc");
    }

    /** The XML of the checkpoint, with the domain's of that time. (virDomainCheckpointGetXMLDesc) */
    default String xml() {
        return xml(Set.of());
    }

    /** The checkpoint that this one comes from; empty for a root. (virDomainCheckpointGetParent) */
    default Optional<Checkpoint> parent() {
        throw VirtException.notSupported("virDomainCheckpointGetParent");
    }

    /** The checkpoints that come from this one, as far as the flags leave them. (virDomainCheckpointListAllChildren) */
    default List<Checkpoint> children(Set<CheckpointListFlag> flags) {
        throw VirtException.notSupported("virDomainCheckpointListAllChildren");
    }

    /** The checkpoints that come straight from this one. (virDomainCheckpointListAllChildren) */
    default List<Checkpoint> children() {
        return children(Set.of());
    }

    /** Deletes it; what was written since then counts for its parent. (virDomainCheckpointDelete) */
    default void delete(Set<CheckpointDeleteFlag> flags) {
        throw VirtException.notSupported("virDomainCheckpointDelete");
    }

    /** Deletes it; what was written since then counts for its parent. (virDomainCheckpointDelete) */
    default void delete() {
        delete(Set.of());
    }
}
