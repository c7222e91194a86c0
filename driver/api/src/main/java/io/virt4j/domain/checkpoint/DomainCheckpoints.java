package io.virt4j.domain.checkpoint;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;

/** The checkpoints of a domain, each of which comes from the one before. */
public interface DomainCheckpoints {
    /** Creates a checkpoint: from now on the disks note what is written. (virDomainCheckpointCreateXML) */
    default Checkpoint createCheckpoint(XmlText xml, Set<CheckpointCreateFlag> flags) {
        throw VirtException.notSupported("virDomainCheckpointCreateXML");
    }

    /** Creates a checkpoint: from now on the disks note what is written. (virDomainCheckpointCreateXML) */
    default Checkpoint createCheckpoint(XmlText xml) {
        return createCheckpoint(xml, Set.of());
    }

    /** The checkpoints that the flags leave. (virDomainListAllCheckpoints) */
    default List<Checkpoint> checkpoints(Set<CheckpointListFlag> flags) {
        throw VirtException.notSupported("virDomainListAllCheckpoints");
    }

    /** All checkpoints. (virDomainListAllCheckpoints) */
    default List<Checkpoint> checkpoints() {
        return checkpoints(Set.of());
    }

    /**
     * The checkpoint of a name. (virDomainCheckpointLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Checkpoint checkpointByName(String name) {
        throw VirtException.notSupported("virDomainCheckpointLookupByName");
    }
}
