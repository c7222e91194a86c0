package io.virt4j.libvirt.domain.snapshot;

import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainHasCurrentSnapshot;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainListAllSnapshots;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotCreateXML;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotCurrent;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotListNames;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotLookupByName;
import static io.virt4j.libvirt.binding.SnapshotCalls.virDomainSnapshotNum;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.snapshot.DomainSnapshots;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The snapshots of a domain that libvirt manages. */
public interface LibvirtDomainSnapshots extends DomainSnapshots, NativeObject {
    @Override
    default Snapshot createSnapshot(XmlText xml, Set<SnapshotCreateFlag> flags) {
        return new LibvirtSnapshot(this, virDomainSnapshotCreateXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default List<Snapshot> snapshots(Set<SnapshotListFlag> flags) {
        long[] array = new long[1];
        Handle domain = handle();
        int count = virDomainListAllSnapshots(domain, array, Flag.bits(flags));
        return LibvirtSnapshot.all(this, domain, array[0], count);
    }

    @Override
    default List<String> snapshotNames(Set<SnapshotListFlag> flags) {
        return NativeArrays.strings(
                numberOfSnapshots(flags),
                (names, most) -> virDomainSnapshotListNames(handle(), names, most, Flag.bits(flags)));
    }

    @Override
    default int numberOfSnapshots(Set<SnapshotListFlag> flags) {
        return virDomainSnapshotNum(handle(), Flag.bits(flags));
    }

    @Override
    default Snapshot snapshotByName(String name) {
        return new LibvirtSnapshot(this, virDomainSnapshotLookupByName(handle(), name, 0));
    }

    @Override
    default boolean hasCurrentSnapshot() {
        return virDomainHasCurrentSnapshot(handle(), 0) == 1;
    }

    @Override
    default Optional<Snapshot> currentSnapshot() {
        try {
            return Optional.of(new LibvirtSnapshot(this, virDomainSnapshotCurrent(handle(), 0)));
        } catch (VirtException e) {
            if (e.code().equals(ErrorCode.NO_DOMAIN_SNAPSHOT)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
