package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.job.Job;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.domain.snapshot.SnapshotDeleteFlag;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import io.virt4j.domain.snapshot.SnapshotRevertFlag;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.snapshot.SnapshotXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of a paused guest on a real libvirt: inside its image, and in files of their own. */
class SnapshotTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    private Domain vm;

    @BeforeEach
    void startGuest(Connection connection) throws Exception {
        vm = connection.defineDomain(DiskfulGuest.in(directory, "vm", host));
        vm.start(Set.of(StartFlag.PAUSED));
    }

    @AfterEach
    void stopGuest() {
        if (!vm.state().state().equals(DomainState.SHUTOFF)) {
            vm.destroy();
        }
        vm.snapshots().forEach(snapshot -> snapshot.delete(Set.of(SnapshotDeleteFlag.METADATA_ONLY)));
        vm.undefine();
    }

    @Test
    void oneInTheImageTakesTheDomainBack() throws Exception {
        Job<Snapshot> job = vm.begin(() -> vm.createSnapshot(new SnapshotXml().name("before")));
        Snapshot before = job.await(LONG);
        assertThat(vm.snapshots(Set.of(SnapshotListFlag.INTERNAL, SnapshotListFlag.ACTIVE)))
                .extracting(Snapshot::name)
                .containsExactly("before");
        assertThat(DiskfulGuest.run(host, "qemu-img", "snapshot", "-U", "-l", image()))
                .contains("before");

        vm.destroy();
        before.revert();
        assertThat(vm.state().state()).isEqualTo(DomainState.PAUSED);
        before.revert(Set.of(SnapshotRevertFlag.RUNNING));
        assertThat(vm.state().state()).isEqualTo(DomainState.RUNNING);

        before.delete();
        assertThat(vm.hasCurrentSnapshot()).isFalse();
        assertThat(DiskfulGuest.run(host, "qemu-img", "snapshot", "-U", "-l", image()))
                .doesNotContain("before");
    }

    private String image() {
        return directory.resolve("vm.qcow2").toString();
    }

    @Test
    void oneInFilesOfItsOwnHasMemoryToo() {
        Snapshot outside = vm.createSnapshot(
                XmlText.of("<domainsnapshot><name>outside</name><memory snapshot='external' file='"
                        + directory.resolve("memory") + "'/><disks><disk name='vda' snapshot='external'><source file='"
                        + directory.resolve("overlay") + "'/></disk></disks></domainsnapshot>"),
                Set.of(SnapshotCreateFlag.LIVE));

        assertThat(directory.resolve("memory")).isNotEmptyFile();
        assertThat(vm.xml()).contains(directory.resolve("overlay").toString());
        assertThat(vm.snapshots(Set.of(SnapshotListFlag.EXTERNAL)))
                .extracting(Snapshot::name)
                .containsExactly("outside");
        assertThat(outside.isCurrent()).isTrue();
        assertThat(outside.hasMetadata()).isTrue();
        assertThat(vm.snapshots(Set.of(SnapshotListFlag.DISK_ONLY))).isEmpty();
    }

    @Test
    void oneThatWasForgottenIsMadeKnownAgain() {
        Snapshot before = vm.createSnapshot(new SnapshotXml().name("before"));
        String xml = before.xml();
        before.delete(Set.of(SnapshotDeleteFlag.METADATA_ONLY));
        assertThat(vm.snapshots()).isEmpty();

        vm.createSnapshot(XmlText.of(xml), Set.of(SnapshotCreateFlag.REDEFINE, SnapshotCreateFlag.CURRENT));

        assertThat(vm.currentSnapshot()).map(Snapshot::name).contains("before");
        assertThat(vm.snapshotByName("before").domain().uuid()).isEqualTo(vm.uuid());
    }
}
