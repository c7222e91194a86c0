package io.virt4j.integration.driver;

import static io.virt4j.integration.driver.DiskfulGuest.DISK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointCreateFlag;
import io.virt4j.domain.checkpoint.CheckpointDeleteFlag;
import io.virt4j.domain.checkpoint.CheckpointXmlFlag;
import io.virt4j.domain.job.Job;
import io.virt4j.domain.job.JobOperation;
import io.virt4j.domain.job.JobParameters;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.checkpoint.CheckpointXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Backups and checkpoints of a paused guest on a real libvirt. */
class BackupTest {
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
        vm.destroy();
        vm.checkpoints().forEach(checkpoint -> checkpoint.delete(Set.of(CheckpointDeleteFlag.METADATA_ONLY)));
        vm.undefine();
    }

    private XmlText push(String file, String rest) {
        return XmlText.of("<domainbackup>" + rest + "<disks><disk name='vda' type='file'><target file='"
                + directory.resolve(file) + "'/></disk></disks></domainbackup>");
    }

    private XmlText pull() {
        return XmlText.of("<domainbackup mode='pull'><server transport='unix' socket='" + directory.resolve("nbd")
                + "'/><disks><disk name='vda' exportname='disk' type='file'><scratch file='"
                + directory.resolve("scratch") + "'/></disk></disks></domainbackup>");
    }

    @Test
    void aPushedBackupIsAFileWithTheData() throws Exception {
        Job<Parameters> backup = vm.beginBackup(() -> vm.backupBegin(push("full", "")));

        Parameters statistics = backup.await(LONG);

        assertThat(statistics.get(JobParameters.SUCCESS)).contains(true);
        assertThat(statistics.get(JobParameters.OPERATION)).contains(JobOperation.BACKUP.number());
        assertThat(backup.progress().percent()).hasValue(100);
        DiskfulGuest.assertData(host, directory.resolve("full"));
        assertThat(vm.backupJob().await(LONG).get(JobParameters.SUCCESS)).contains(true);
    }

    @Test
    void anIncrementalOneHasWhatWasWrittenSinceACheckpoint() throws Exception {
        Job<Parameters> full =
                vm.beginBackup(() -> vm.backupBegin(push("full", ""), new CheckpointXml().name("first"), Set.of()));
        full.await(LONG);
        assertThat(vm.checkpoints()).extracting(Checkpoint::name).containsExactly("first");

        vm.beginBackup(() -> vm.backupBegin(push("increment", "<incremental>first</incremental>")))
                .await(LONG);

        assertThat(directory.resolve("full").toFile().length()).isGreaterThan(8 << 20);
        assertThat(directory.resolve("increment").toFile().length()).isLessThan(1 << 20);
    }

    @Test
    void aPulledOneIsServedUntilItIsAborted() throws Exception {
        Job<Parameters> backup = vm.beginBackup(() -> vm.backupBegin(pull()));

        assertThat(vm.backupXml()).contains("mode='pull'");
        assertThat(backup.isDone()).isFalse();
        assertThat(vm.backupJob().isDone()).isFalse();
        DiskfulGuest.run(
                host,
                "qemu-io",
                "-r",
                "-f",
                "raw",
                "-c",
                "read -P 0x5a 0 8M",
                "nbd+unix:///disk?socket=" + directory.resolve("nbd"));

        backup.abort();

        assertThat(backup.await(LONG).get(JobParameters.OPERATION)).contains(JobOperation.BACKUP.number());
        assertThatThrownBy(vm::backupXml)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }

    @Test
    void aBackupEndsWithItsDomain() {
        Job<Parameters> backup = vm.beginBackup(() -> vm.backupBegin(pull()));

        vm.destroy();

        assertThatThrownBy(() -> backup.await(LONG)).isInstanceOf(VirtException.class);
        vm.start(Set.of(StartFlag.PAUSED));
    }

    @Test
    void thereIsNoBackupToFollowBeforeTheFirst() {
        assertThatThrownBy(vm::backupJob)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isInvalidState()).isTrue());
        assertThatThrownBy(() -> vm.beginBackup(() -> vm.backupBegin(XmlText.of("<domainbackup mode='other'/>"))))
                .isInstanceOf(VirtException.class);
    }

    @Test
    void checkpointsTellHowMuchWasWrittenSince() {
        vm.createCheckpoint(new CheckpointXml().name("first"));
        Checkpoint second = vm.createCheckpoint(new CheckpointXml().name("second"));

        assertThat(second.parent()).map(Checkpoint::name).contains("first");
        assertThat(second.xml(Set.of(CheckpointXmlFlag.SIZE, CheckpointXmlFlag.NO_DOMAIN)))
                .contains("size='0'", DISK);

        String xml = second.xml();
        second.delete(Set.of(CheckpointDeleteFlag.METADATA_ONLY));
        Checkpoint again = vm.createCheckpoint(
                XmlText.of(xml), Set.of(CheckpointCreateFlag.REDEFINE, CheckpointCreateFlag.REDEFINE_VALIDATE));
        again.delete();
        assertThat(vm.checkpoints()).extracting(Checkpoint::name).containsExactly("first");
    }
}
