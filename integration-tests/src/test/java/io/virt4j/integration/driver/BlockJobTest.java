package io.virt4j.integration.driver;

import static io.virt4j.integration.driver.DiskfulGuest.DISK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.block.BlockCommitFlag;
import io.virt4j.domain.block.BlockCopyFlag;
import io.virt4j.domain.block.BlockCopyParameters;
import io.virt4j.domain.block.BlockJobInfoFlag;
import io.virt4j.domain.block.BlockJobStatus;
import io.virt4j.domain.block.BlockJobType;
import io.virt4j.domain.block.BlockRebaseFlag;
import io.virt4j.domain.block.DomainBlockJobs;
import io.virt4j.domain.job.BlockJob;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on the disk of a paused guest on a real libvirt. */
class BlockJobTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Memory SLOW = Memory.ofBytes(100_000);
    private static final int DATA = 8 << 20;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    private Domain vm;

    @BeforeEach
    void startGuest(Connection connection) throws Exception {
        vm = connection.createDomain(DiskfulGuest.in(directory, "vm", host), Set.of(StartFlag.PAUSED));
    }

    @AfterEach
    void stopGuest(Connection connection) {
        connection.domains(Set.of()).forEach(Domain::destroy);
    }

    private BlockJob copy(Parameters limits) {
        XmlText destination = XmlText.of("<disk type='file'><source file='" + directory.resolve("copy.qcow2")
                + "'/><driver type='qcow2'/></disk>");
        return vm.beginBlockJob(
                DISK, () -> vm.blockCopy(DISK, destination, limits, Set.of(BlockCopyFlag.TRANSIENT_JOB)));
    }

    private BlockJob slowCopy() {
        return copy(Parameters.of(BlockCopyParameters.BANDWIDTH, SLOW.bytes()));
    }

    private Disk disk() {
        return DomainXml.parse(vm.xml()).devices().disks().get(0);
    }

    private void assertSource(String file) {
        assertThat(vm.xml()).contains("<source file='" + directory.resolve(file) + "'");
    }

    private void takeOverlay(String name) {
        vm.createSnapshot(
                XmlText.of("<domainsnapshot><name>" + name + "</name><disks><disk name='vda'><source file='"
                        + directory.resolve(name) + "'/></disk></disks></domainsnapshot>"),
                Set.of(SnapshotCreateFlag.DISK_ONLY, SnapshotCreateFlag.NO_METADATA));
    }

    @Test
    void aCopyIsReadyForAPivotToIt() throws Exception {
        BlockJob job = copy(Parameters.none());

        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.READY);
        assertThat(job.progress().percent()).hasValue(100);
        assertThat(vm.blockJobInfo(DISK).orElseThrow().type()).isEqualTo(BlockJobType.COPY);

        job.pivot();

        assertThat(job.await()).isEqualTo(BlockJobStatus.COMPLETED);
        assertSource("copy.qcow2");
        assertThat(vm.blockJobInfo(DISK)).isEmpty();
        vm.destroy(); // Or QEMU keeps what it has not written yet.
        DiskfulGuest.assertData(host, directory.resolve("copy.qcow2"));
    }

    @Test
    void aSlowCopyTellsHowFarItIsAndCanBeHurried() throws Exception {
        BlockJob job = slowCopy();

        assertThat(job.progress().percent().orElse(0)).isLessThan(100);
        assertThat(job.isDone()).isFalse();
        assertThatThrownBy(() -> job.await(Duration.ofMillis(10)))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isTimeout()).isTrue());
        assertThat(vm.blockJobInfo(DISK, Set.of(BlockJobInfoFlag.BANDWIDTH_BYTES))
                        .orElseThrow()
                        .bandwidth())
                .isEqualTo(SLOW);

        vm.setBlockJobSpeed(DISK, DomainBlockJobs.UNLIMITED);

        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.READY);
        assertThat(job.progress().total().bytes()).isGreaterThanOrEqualTo(DATA);
    }

    @Test
    void anAbortedCopyLeavesTheDiskAsItWas() {
        BlockJob job = slowCopy();

        job.abort();
        job.abort();

        assertThatThrownBy(job::await)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isAborted()).isTrue());
        assertSource("vm.qcow2");
        assertThat(vm.blockJobInfo(DISK)).isEmpty();
    }

    @Test
    void aJobThatSomebodyElseAbortsIsHeardOf() {
        BlockJob job = slowCopy();

        vm.blockJobAbort(DISK);

        assertThatThrownBy(() -> job.await(LONG))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isAborted()).isTrue());
    }

    @Test
    void aJobEndsWithItsDomain() {
        BlockJob job = slowCopy();

        vm.destroy();

        assertThatThrownBy(() -> job.await(LONG)).isInstanceOf(VirtException.class);
        assertThat(job.isDone()).isTrue();
    }

    @Test
    void aJobThatRunsOrIsReadyCanBeFollowed() throws Exception {
        BlockJob first = slowCopy();
        BlockJob running = vm.blockJob(DISK);
        assertThat(running.isDone()).isFalse();

        vm.setBlockJobSpeed(DISK, DomainBlockJobs.UNLIMITED);
        assertThat(running.await(LONG)).isEqualTo(BlockJobStatus.READY);
        assertThat(first.await(LONG)).isEqualTo(BlockJobStatus.READY);
        BlockJob ready = vm.blockJob(DISK);
        assertThat(ready.await(LONG)).isEqualTo(BlockJobStatus.READY);

        ready.abort();
        assertThatThrownBy(() -> vm.blockJob(DISK)).hasMessageContaining("'vda' has no job");
    }

    @Test
    void aJobThatDoesNotBeginIsNone() {
        assertThatThrownBy(() -> vm.beginBlockJob(DISK, () -> vm.blockJobAbort("vdz")))
                .hasMessageContaining("vdz");
        assertThatThrownBy(() -> vm.beginBlockJob(directory + "/vm.qcow2", () -> vm.blockPull(DISK)))
                .hasMessageContaining("is a path");
        assertThat(vm.blockJobInfo(DISK)).isEmpty();
    }

    @Test
    void theActiveImageIsCommittedIntoTheLowestOne() throws Exception {
        takeOverlay("overlay");
        assertSource("overlay");

        BlockJob job = vm.beginBlockJob(DISK, () -> vm.blockCommit(DISK));
        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.READY);
        assertThat(disk().mirror()).isPresent();
        job.pivot();

        assertSource("vm.qcow2");
        assertThat(vm.xml()).doesNotContain("overlay");
    }

    @Test
    void anImageInTheMiddleIsCommittedWithoutAPivot() throws Exception {
        takeOverlay("middle");
        takeOverlay("top");

        BlockJob job = vm.beginBlockJob(
                DISK,
                () -> vm.blockCommit(
                        DISK,
                        null,
                        directory.resolve("middle").toString(),
                        SLOW,
                        Set.of(BlockCommitFlag.SHALLOW, BlockCommitFlag.BANDWIDTH_BYTES)));

        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.COMPLETED);
        assertSource("top");
        assertThat(vm.xml()).doesNotContain("middle");
    }

    @Test
    void pullingMakesAnImageIndependent() throws Exception {
        takeOverlay("overlay");

        BlockJob job = vm.beginBlockJob(DISK, () -> vm.blockPull(DISK));

        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.COMPLETED);
        assertThat(vm.xml()).doesNotContain("vm.qcow2");
        vm.destroy(); // Or QEMU keeps what it has not written yet.
        DiskfulGuest.assertData(host, directory.resolve("overlay"));
    }

    @Test
    void rebasingKeepsTheImagesBelowABase() throws Exception {
        takeOverlay("middle");
        takeOverlay("top");

        BlockJob job = vm.beginBlockJob(
                DISK,
                () -> vm.blockRebase(
                        DISK, directory.resolve("vm.qcow2").toString(), DomainBlockJobs.UNLIMITED, Set.of()));

        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.COMPLETED);
        assertThat(vm.xml()).contains("vm.qcow2").doesNotContain("middle");
    }

    @Test
    void rebasingCopiesWhenAskedTo() throws Exception {
        BlockJob job = vm.beginBlockJob(
                DISK,
                () -> vm.blockRebase(
                        DISK,
                        directory.resolve("copy").toString(),
                        Memory.ofMebibytes(100),
                        Set.of(BlockRebaseFlag.COPY, BlockRebaseFlag.COPY_RAW)));

        assertThat(job.await(LONG)).isEqualTo(BlockJobStatus.READY);
        job.pivot();

        assertSource("copy");
    }
}
