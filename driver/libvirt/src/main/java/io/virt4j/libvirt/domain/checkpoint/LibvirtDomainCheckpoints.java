package io.virt4j.libvirt.domain.checkpoint;

import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointCreateXML;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointLookupByName;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainListAllCheckpoints;

import io.virt4j.Flag;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointCreateFlag;
import io.virt4j.domain.checkpoint.CheckpointListFlag;
import io.virt4j.domain.checkpoint.DomainCheckpoints;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;

/** The checkpoints of a domain that libvirt manages. */
public interface LibvirtDomainCheckpoints extends DomainCheckpoints, NativeObject {
    @Override
    default Checkpoint createCheckpoint(XmlText xml, Set<CheckpointCreateFlag> flags) {
        return new LibvirtCheckpoint(this, virDomainCheckpointCreateXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default List<Checkpoint> checkpoints(Set<CheckpointListFlag> flags) {
        long[] array = new long[1];
        Handle domain = handle();
        int count = virDomainListAllCheckpoints(domain, array, Flag.bits(flags));
        return LibvirtCheckpoint.all(this, domain, array[0], count);
    }

    @Override
    default Checkpoint checkpointByName(String name) {
        return new LibvirtCheckpoint(this, virDomainCheckpointLookupByName(handle(), name, 0));
    }
}
