package io.virt4j.libvirt.domain.checkpoint;

import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointDelete;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointGetName;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointGetParent;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointGetXMLDesc;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointListAllChildren;
import static io.virt4j.libvirt.binding.CheckpointCalls.virDomainCheckpointLookupByName;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetUUID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByUUID;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointDeleteFlag;
import io.virt4j.domain.checkpoint.CheckpointListFlag;
import io.virt4j.domain.checkpoint.CheckpointXmlFlag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.domain.LibvirtDomain;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A checkpoint of a domain that libvirt manages. */
final class LibvirtCheckpoint implements Checkpoint, NativeObject {
    private final NativeObject domain;
    private final Anchor anchor;

    LibvirtCheckpoint(NativeObject domain, Handle handle) {
        this.domain = domain;
        this.anchor = new Anchor(domain.session(), handle, checkpoint -> byName(domain.handle(), checkpoint));
    }

    private static Anchor.Lookup byName(Handle domain, Handle checkpoint) {
        byte[] uuid = new byte[Uuids.BYTES];
        virDomainGetUUID(domain, uuid);
        String name = virDomainCheckpointGetName(checkpoint);
        return connection -> {
            try (Handle again = virDomainLookupByUUID(connection, uuid)) {
                return virDomainCheckpointLookupByName(again, name, 0);
            }
        };
    }

    /** The checkpoints of an array that libvirt hands over. */
    static List<Checkpoint> all(NativeObject domain, Handle owner, long array, int count) {
        List<Checkpoint> checkpoints = new ArrayList<>(count);
        for (Handle checkpoint : NativeArrays.handles(Kind.DOMAIN_CHECKPOINT, owner, array, count)) {
            checkpoints.add(new LibvirtCheckpoint(domain, checkpoint));
        }
        return checkpoints;
    }

    @Override
    public Session session() {
        return anchor.session();
    }

    @Override
    public Handle handle() {
        return anchor.handle();
    }

    @Override
    public String name() {
        return virDomainCheckpointGetName(handle());
    }

    @Override
    public Domain domain() {
        return new LibvirtDomain(session(), domain.handle().another());
    }

    @Override
    public String xml(Set<CheckpointXmlFlag> flags) {
        return virDomainCheckpointGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public Optional<Checkpoint> parent() {
        try {
            return Optional.of(new LibvirtCheckpoint(domain, virDomainCheckpointGetParent(handle(), 0)));
        } catch (VirtException e) {
            if (!e.code().equals(ErrorCode.NO_DOMAIN_CHECKPOINT)) {
                throw e;
            }
            // That it has no parent, and that it is gone, is one code; only a checkpoint that is there answers this.
            virDomainCheckpointGetXMLDesc(handle(), CheckpointXmlFlag.NO_DOMAIN.bit());
            return Optional.empty();
        }
    }

    @Override
    public List<Checkpoint> children(Set<CheckpointListFlag> flags) {
        long[] array = new long[1];
        Handle checkpoint = handle();
        int count = virDomainCheckpointListAllChildren(checkpoint, array, Flag.bits(flags));
        return all(domain, checkpoint, array[0], count);
    }

    @Override
    public void delete(Set<CheckpointDeleteFlag> flags) {
        virDomainCheckpointDelete(handle(), Flag.bits(flags));
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed checkpoint";
    }
}
