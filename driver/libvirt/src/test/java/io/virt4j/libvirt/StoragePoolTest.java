package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.storage.PoolFilter;
import io.virt4j.storage.PoolState;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeType;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDriver.class)
class StoragePoolTest {
    private static final String HOST = """
            <node>
              <pool type='dir'>
                <name>images</name>
                <target><path>/images</path></target>
                <volume><name>a.img</name><capacity>1000</capacity><target><path>/images/a.img</path></target></volume>
              </pool>
            </node>
            """;

    private Connection host;

    @BeforeEach
    void connect(@TempDir Path directory) throws Exception {
        host = Connection.open("test://" + Files.writeString(directory.resolve("host.xml"), HOST));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void findsAVolumeByItsPoolAndByItsPath() {
        StoragePool pool = host.storagePoolByName("images");

        assertThat(pool.name()).isEqualTo("images");
        assertThat(pool.volumeByName("a.img").path()).isEqualTo("/images/a.img");
        assertThat(host.storageVolumeByPath("/images/a.img").name()).isEqualTo("a.img");
    }

    @Test
    void deletesAVolume() {
        StorageVolume volume = host.storageVolumeByPath("/images/a.img");

        volume.delete();
        host.storagePoolByName("images").refresh();

        assertNotFound(() -> host.storageVolumeByPath("/images/a.img"));
        assertNotFound(volume::path);
    }

    @Test
    void leadsAPoolThroughItsLife() {
        StoragePool pool = host.defineStoragePool(
                XmlText.of("<pool type='dir'><name>more</name><target><path>/more</path></target></pool>"));
        assertThat(pool.isActive()).isFalse();
        assertThat(host.definedStoragePoolNames()).containsExactly("more");
        assertThat(host.numberOfDefinedStoragePools()).isEqualTo(1);

        pool.setAutostart(true);
        pool.build();
        pool.start();
        assertThat(pool.isActive()).isTrue();
        assertThat(pool.isPersistent()).isTrue();
        assertThat(pool.isAutostart()).isTrue();
        assertThat(pool.info().state()).isEqualTo(PoolState.RUNNING);
        assertThat(pool.info().available()).isEqualTo(Memory.ofGibibytes(100));
        assertThat(host.storagePools(Set.of(PoolFilter.AUTOSTART, PoolFilter.DIR)))
                .extracting(StoragePool::name)
                .containsExactly("more");
        assertThat(host.storagePoolByUuid(pool.uuid()).name()).isEqualTo("more");
        assertThat(host.storagePoolNames()).containsExactlyInAnyOrder("images", "more");

        pool.destroy();
        pool.undefine();

        assertThat(host.storagePools()).extracting(StoragePool::name).containsExactly("images");
    }

    @Test
    void makesAVolumeAndACopyOfIt() {
        StoragePool pool = host.storagePoolByName("images");

        StorageVolume made =
                pool.createVolume(XmlText.of("<volume><name>b.img</name><capacity unit='MiB'>3</capacity></volume>"));
        StorageVolume copy = pool.createVolumeFrom(
                XmlText.of("<volume><name>c.img</name><capacity unit='MiB'>3</capacity></volume>"), made);

        assertThat(copy.info().type()).isEqualTo(VolumeType.FILE);
        assertThat(copy.info().capacity()).isEqualTo(Memory.ofMebibytes(3));
        assertThat(host.storageVolumeByKey(copy.key()).pool().name()).isEqualTo("images");
        assertThat(pool.numberOfVolumes()).isEqualTo(3);
        assertThat(pool.volumeNames()).containsExactlyInAnyOrder("a.img", "b.img", "c.img");
        assertThat(pool.volumes()).extracting(StorageVolume::name).containsExactlyInAnyOrder("a.img", "b.img", "c.img");
    }

    @Test
    void findsWhatPoolsCouldBeMadeOf() {
        assertThat(host.findStoragePoolSources("logical", null)).contains("<name>testvg1</name>");
    }

    @Test
    void saysWhatThereIsNot() {
        assertNotFound(() -> host.storagePoolByName("nosuch"));
        assertNotFound(() -> host.storageVolumeByPath("/images/nosuch"));
        assertNotFound(() -> host.storagePoolByName("images").volumeByName("nosuch"));
    }

    @Test
    void answersThatADriverLacksAFunction() {
        assertFails(
                host.storageVolumeByPath("/images/a.img")::wipe,
                e -> assertThat(e.isNotSupported()).isTrue());
    }

    @Test
    void usesAClosedHandleNoMore() {
        StorageVolume volume = host.storageVolumeByPath("/images/a.img");

        volume.close();

        assertFails(volume::name, e -> assertThat(e).hasMessageContaining("handle is closed"));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertFails(call, e -> assertThat(e.isNotFound()).isTrue());
    }

    private static void assertFails(ThrowingCallable call, Consumer<VirtException> check) {
        assertThatThrownBy(call).isInstanceOfSatisfying(VirtException.class, check);
    }
}
