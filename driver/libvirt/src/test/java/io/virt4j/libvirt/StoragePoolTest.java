package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import java.nio.file.Files;
import java.nio.file.Path;
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
