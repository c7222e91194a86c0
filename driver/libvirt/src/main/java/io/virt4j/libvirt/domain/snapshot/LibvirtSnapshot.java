package io.virt4j.libvirt.domain.snapshot;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetUUID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByUUID;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainRevertToSnapshot;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotDelete;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotGetName;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotGetParent;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotGetXMLDesc;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotHasMetadata;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotIsCurrent;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotListAllChildren;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotListChildrenNames;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotLookupByName;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotNumChildren;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotDeleteFlag;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import io.virt4j.domain.snapshot.SnapshotRevertFlag;
import io.virt4j.domain.snapshot.SnapshotXmlFlag;
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

/** A snapshot of a domain that libvirt manages. */
final class LibvirtSnapshot implements Snapshot, NativeObject {
    private final NativeObject domain;
    private final Anchor anchor;

    LibvirtSnapshot(NativeObject domain, Handle handle) {
        this.domain = domain;
        this.anchor = new Anchor(domain.session(), handle, snapshot -> byName(domain.handle(), snapshot));
    }

    private static Anchor.Lookup byName(Handle domain, Handle snapshot) {
        byte[] uuid = new byte[Uuids.BYTES];
        virDomainGetUUID(domain, uuid);
        String name = virDomainSnapshotGetName(snapshot);
        return connection -> {
            try (Handle again = virDomainLookupByUUID(connection, uuid)) {
                return virDomainSnapshotLookupByName(again, name, 0);
            }
        };
    }

    /** The snapshots of an array that libvirt hands over. */
    static List<Snapshot> all(NativeObject domain, Handle owner, long array, int count) {
        List<Snapshot> snapshots = new ArrayList<>(count);
        for (Handle snapshot : NativeArrays.handles(Kind.DOMAIN_SNAPSHOT, owner, array, count)) {
            snapshots.add(new LibvirtSnapshot(domain, snapshot));
        }
        return snapshots;
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
        return virDomainSnapshotGetName(handle());
    }

    @Override
    public Domain domain() {
        return new LibvirtDomain(session(), domain.handle().another());
    }

    @Override
    public String xml(Set<SnapshotXmlFlag> flags) {
        return virDomainSnapshotGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public Optional<Snapshot> parent() {
        try {
            return Optional.of(new LibvirtSnapshot(domain, virDomainSnapshotGetParent(handle(), 0)));
        } catch (VirtException e) {
            if (!e.code().equals(ErrorCode.NO_DOMAIN_SNAPSHOT)) {
                throw e;
            }
            // That it has no parent, and that it is gone, is one code; only a snapshot that is there answers this.
            virDomainSnapshotIsCurrent(handle(), 0);
            return Optional.empty();
        }
    }

    @Override
    public List<Snapshot> children(Set<SnapshotListFlag> flags) {
        long[] array = new long[1];
        Handle snapshot = handle();
        int count = virDomainSnapshotListAllChildren(snapshot, array, Flag.bits(flags));
        return all(domain, snapshot, array[0], count);
    }

    @Override
    public List<String> childrenNames(Set<SnapshotListFlag> flags) {
        return NativeArrays.strings(
                numberOfChildren(flags),
                (names, most) -> virDomainSnapshotListChildrenNames(handle(), names, most, Flag.bits(flags)));
    }

    @Override
    public int numberOfChildren(Set<SnapshotListFlag> flags) {
        return virDomainSnapshotNumChildren(handle(), Flag.bits(flags));
    }

    @Override
    public boolean isCurrent() {
        return virDomainSnapshotIsCurrent(handle(), 0) == 1;
    }

    @Override
    public boolean hasMetadata() {
        return virDomainSnapshotHasMetadata(handle(), 0) == 1;
    }

    @Override
    public void revert(Set<SnapshotRevertFlag> flags) {
        virDomainRevertToSnapshot(handle(), Flag.bits(flags));
    }

    @Override
    public void delete(Set<SnapshotDeleteFlag> flags) {
        virDomainSnapshotDelete(handle(), Flag.bits(flags));
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed snapshot";
    }
}
