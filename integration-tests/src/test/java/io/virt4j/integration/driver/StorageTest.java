package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.storage.PoolDefineFlag;
import io.virt4j.storage.PoolFilter;
import io.virt4j.storage.PoolStartFlag;
import io.virt4j.storage.PoolState;
import io.virt4j.storage.PoolXmlFlag;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeCreateFlag;
import io.virt4j.storage.VolumeInfoFlag;
import io.virt4j.storage.VolumeResizeFlag;
import io.virt4j.storage.VolumeType;
import io.virt4j.storage.WipeAlgorithm;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.storage.ImageFormat;
import io.virt4j.xml.storage.PoolXml;
import io.virt4j.xml.storage.VolumeXml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pools and volumes of a real host. */
class StorageTest {
    private static final int MIB = 1024 * 1024;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    private Path images;
    private XmlText document;
    private String name;

    @BeforeEach
    void describeAPool() {
        images = directory.resolve("images");
        name = directory.getFileName().toString();
        document = PoolXml.dir(name, images.toString());
    }

    @Test
    void leadsAPoolFromItsDefinitionToOblivion(Connection connection) {
        StoragePool pool = connection.defineStoragePool(document, Set.of(PoolDefineFlag.VALIDATE));
        assertThat(pool.info().state()).isEqualTo(PoolState.INACTIVE);
        assertThat(pool.xml(Set.of(PoolXmlFlag.INACTIVE))).contains("<name>" + name + "</name>");

        pool.build();
        assertThat(images).isDirectory();
        pool.start();
        pool.setAutostart(true);
        assertThat(pool.isAutostart()).isTrue();
        assertThat(pool.info().state()).isEqualTo(PoolState.RUNNING);
        assertThat(pool.info().capacity()).isGreaterThanOrEqualTo(pool.info().available());
        assertThat(connection.storagePoolByTargetPath(images.toString()).uuid()).isEqualTo(pool.uuid());
        assertThat(connection.storagePools(Set.of(PoolFilter.ACTIVE, PoolFilter.DIR, PoolFilter.PERSISTENT)))
                .extracting(StoragePool::name)
                .contains(name);

        pool.destroy();
        pool.delete();
        assertThat(images).doesNotExist();
        pool.undefine();
        assertThatThrownBy(() -> connection.storagePoolByName(name))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
    }

    @Test
    void startsATransientPoolAndBuildsIt(Connection connection) {
        StoragePool pool = connection.createStoragePool(document, Set.of(PoolStartFlag.WITH_BUILD));

        assertThat(pool.isPersistent()).isFalse();
        pool.destroy();
        assertThat(connection.storagePoolNames()).doesNotContain(name);
    }

    @Test
    void copiesAVolumeIntoAnotherFormat(Connection connection) throws Exception {
        StoragePool pool = connection.createStoragePool(document, Set.of(PoolStartFlag.WITH_BUILD));
        StorageVolume raw = pool.createVolume(
                VolumeXml.image("a.raw", ImageFormat.RAW, Memory.ofMebibytes(4)).allocation(Memory.ofBytes(0)));
        raw.upload(Files.writeString(directory.resolve("local"), "what is in it"));

        StorageVolume copy =
                pool.createVolumeFrom(VolumeXml.image("b.qcow2", ImageFormat.QCOW2, Memory.ofMebibytes(4)), raw);
        StorageVolume back =
                pool.createVolumeFrom(VolumeXml.image("c.raw", ImageFormat.RAW, Memory.ofMebibytes(4)), copy);

        assertThat(Files.readAllBytes(Path.of(copy.path()))).startsWith('Q', 'F', 'I', 0xfb);
        assertThat(Files.readString(Path.of(back.path()))).startsWith("what is in it");
        assertThat(pool.volumeNames()).containsExactlyInAnyOrder("a.raw", "b.qcow2", "c.raw");
        assertThat(connection.storageVolumeByKey(copy.key()).pool().name()).isEqualTo(name);
        assertThat(copy.xml()).contains("<format type='qcow2'/>");
        pool.destroy();
    }

    @Test
    void changesHowLargeAVolumeIs(Connection connection) {
        StoragePool pool = connection.createStoragePool(document, Set.of(PoolStartFlag.WITH_BUILD));
        StorageVolume volume = pool.createVolume(
                VolumeXml.image("a.qcow2", ImageFormat.QCOW2, Memory.ofMebibytes(4)),
                Set.of(VolumeCreateFlag.PREALLOC_METADATA));

        volume.resize(Memory.ofMebibytes(6));
        volume.resize(Memory.ofMebibytes(2), Set.of(VolumeResizeFlag.DELTA));

        assertThat(volume.info().type()).isEqualTo(VolumeType.FILE);
        assertThat(volume.info().capacity()).isEqualTo(Memory.ofMebibytes(8));
        assertThat(volume.info(Set.of(VolumeInfoFlag.GET_PHYSICAL)).allocation().bytes())
                .isEqualTo(Path.of(volume.path()).toFile().length());
        assertThatThrownBy(() -> volume.resize(Memory.ofMebibytes(1))).isInstanceOf(VirtException.class);
        pool.destroy();
    }

    @Test
    void leavesNothingInAVolumeThatItWipes(Connection connection) throws Exception {
        StoragePool pool = connection.createStoragePool(document, Set.of(PoolStartFlag.WITH_BUILD));
        StorageVolume volume = pool.createVolume(VolumeXml.image("a.raw", ImageFormat.RAW, Memory.ofMebibytes(1)));
        Path secret = Files.writeString(directory.resolve("local"), "secret");

        volume.upload(secret);
        volume.wipe();
        assertThat(Files.readAllBytes(Path.of(volume.path()))).isEqualTo(new byte[MIB]);

        volume.upload(secret);
        volume.wipe(WipeAlgorithm.ZERO);
        assertThat(Files.readAllBytes(Path.of(volume.path()))).isEqualTo(new byte[MIB]);

        volume.delete();
        assertThat(pool.numberOfVolumes()).isZero();
        pool.destroy();
    }

    @Test
    void tellsWhatStorageTheHostCanHave(Connection connection) {
        assertThat(connection.storagePoolCapabilities()).contains("<pool type='dir' supported='yes'>");
        assertThatThrownBy(() -> connection.findStoragePoolSources("dir", null))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("dir");
    }

    @Test
    void refusesAVolumeOfAnotherConnectionAsAnOriginal(Connection connection) {
        StoragePool pool = connection.createStoragePool(document, Set.of(PoolStartFlag.WITH_BUILD));
        VolumeXml volume = VolumeXml.image("a.raw", ImageFormat.RAW, Memory.ofMebibytes(1));
        pool.createVolume(volume);
        try (Connection other = Connection.open(host.uri())) {
            StorageVolume original = other.storagePoolByName(name).volumeByName("a.raw");

            assertThatThrownBy(() -> pool.createVolumeFrom(volume, original)).isInstanceOf(VirtException.class);
        }
        pool.destroy();
    }
}
