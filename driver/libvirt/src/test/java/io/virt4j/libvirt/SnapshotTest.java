package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.domain.snapshot.SnapshotDeleteFlag;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.snapshot.SnapshotXml;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Snapshots of the test driver's domain: a is the root, b and c come from it, d comes from c. */
@ExtendWith(TestDriver.class)
class SnapshotTest {
    private Connection host;
    private Domain domain;

    @BeforeEach
    void takeSnapshots() {
        host = TestDriver.open();
        domain = host.domainByName("test");
        Snapshot a = take("a");
        take("b");
        a.revert();
        take("c");
        take("d");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private Snapshot take(String name) {
        return domain.createSnapshot(new SnapshotXml().name(name));
    }

    @Test
    void formATree() {
        Snapshot a = domain.snapshotByName("a");

        assertThat(domain.snapshots(Set.of(SnapshotListFlag.ROOTS)))
                .extracting(Snapshot::name)
                .containsExactly("a");
        assertThat(a.children()).extracting(Snapshot::name).containsExactlyInAnyOrder("b", "c");
        assertThat(a.children(Set.of(SnapshotListFlag.DESCENDANTS)))
                .extracting(Snapshot::name)
                .containsExactlyInAnyOrder("b", "c", "d");
        assertThat(domain.snapshotByName("d").parent()).map(Snapshot::name).contains("c");
        assertThat(a.parent()).isEmpty();
        assertThat(a.domain().uuid()).isEqualTo(domain.uuid());
    }

    @Test
    void areListedAsTheFlagsSay() {
        Snapshot a = domain.snapshotByName("a");
        Set<SnapshotListFlag> leaves = Set.of(SnapshotListFlag.LEAVES);

        assertThat(domain.snapshots()).hasSize(4);
        assertThat(domain.snapshotNames(leaves)).containsExactlyInAnyOrder("b", "d");
        assertThat(domain.numberOfSnapshots(leaves)).isEqualTo(2);
        assertThat(a.childrenNames(leaves)).containsExactly("b");
        assertThat(a.numberOfChildren(Set.of())).isEqualTo(2);
    }

    @Test
    void theLastOneTakenOrGoneBackToIsCurrent() {
        assertThat(domain.currentSnapshot()).map(Snapshot::name).contains("d");

        Snapshot b = domain.snapshotByName("b");
        b.revert();

        assertThat(b.isCurrent()).isTrue();
        assertThat(domain.snapshotByName("d").isCurrent()).isFalse();
        assertThat(b.hasMetadata()).isTrue();
    }

    @Test
    void deletingTellsItsChildrenOrNot() {
        domain.snapshotByName("c").delete();
        assertThat(domain.snapshotByName("d").parent()).map(Snapshot::name).contains("a");

        domain.snapshotByName("a").delete(Set.of(SnapshotDeleteFlag.CHILDREN));
        assertThat(domain.snapshots()).isEmpty();
        assertThat(domain.hasCurrentSnapshot()).isFalse();
        assertThat(domain.currentSnapshot()).isEmpty();
    }

    @Test
    void aSnapshotThatIsGoneIsNotTakenForARoot() {
        Snapshot b = domain.snapshotByName("b");
        b.delete();

        assertThatThrownBy(b::parent)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
        assertThatThrownBy(() -> domain.snapshotByName("b"))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }

    @Test
    void aForgottenOneIsMadeKnownAgain() {
        Snapshot d = domain.snapshotByName("d");
        String xml = d.xml();
        d.delete();

        Snapshot again =
                domain.createSnapshot(XmlText.of(xml), Set.of(SnapshotCreateFlag.REDEFINE, SnapshotCreateFlag.CURRENT));

        assertThat(again.name()).isEqualTo("d");
        assertThat(again.isCurrent()).isTrue();
        assertThat(SnapshotXml.parse(again.xml()).name()).contains("d");
    }

    @Test
    void aClosedHandleSaysSo() {
        Snapshot a = domain.snapshotByName("a");
        a.close();

        assertThatThrownBy(a::name).hasMessageContaining("this handle is closed");
        assertThat(a).hasToString("closed snapshot");
    }
}
