package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDownloadFlag;
import io.virt4j.storage.VolumeUploadFlag;
import io.virt4j.stream.ByteRange;
import io.virt4j.stream.DownloadChannel;
import io.virt4j.stream.UploadChannel;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.storage.ImageFormat;
import io.virt4j.xml.storage.PoolXml;
import io.virt4j.xml.storage.VolumeXml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Bytes on their way into volumes of a real host, and out of them. */
class VolumeContentsTest {
    private static final int MIB = 1024 * 1024;
    private static final Set<VolumeUploadFlag> SPARSE_UPLOAD = Set.of(VolumeUploadFlag.SPARSE_STREAM);
    private static final Set<VolumeDownloadFlag> SPARSE_DOWNLOAD = Set.of(VolumeDownloadFlag.SPARSE_STREAM);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    private StoragePool pool;
    private Path local;

    @BeforeEach
    void makeAPool(Connection connection) throws Exception {
        Path images = Files.createDirectory(directory.resolve("images"));
        pool = connection.createStoragePool(PoolXml.dir(directory.getFileName().toString(), images.toString()));
        local = directory.resolve("local");
    }

    @Test
    void whatGoesInComesOut() throws Exception {
        byte[] bytes = random(5 * MIB + 123);
        StorageVolume volume = volume(6 * MIB);

        volume.upload(Files.write(local, bytes));
        Path back = directory.resolve("back");
        volume.download(back, new ByteRange(0, bytes.length), Set.of());

        assertThat(stored(volume)).startsWith(bytes).hasSize(6 * MIB);
        assertThat(Files.readAllBytes(back)).isEqualTo(bytes);
    }

    @Test
    void partsGoWhereTheyBelong() throws Exception {
        byte[] bytes = random(3 * MIB);
        StorageVolume volume = volume(3 * MIB);
        volume.upload(Files.write(local, bytes));

        volume.upload(Files.writeString(local, "0123456789"), new ByteRange(MIB + 1, 4), Set.of());
        volume.download(local, new ByteRange(MIB - 1, 8), Set.of());

        System.arraycopy("0123".getBytes(StandardCharsets.US_ASCII), 0, bytes, MIB + 1, 4);
        assertThat(stored(volume)).isEqualTo(bytes);
        assertThat(Files.readAllBytes(local)).isEqualTo(Arrays.copyOfRange(bytes, MIB - 1, MIB + 7));
    }

    @Test
    void holesStayHolesOnBothWays() throws Exception {
        byte[] bytes = withHoles();
        StorageVolume volume = volume(8 * MIB);

        volume.upload(Files.write(local, bytes), SPARSE_UPLOAD);
        Path back = directory.resolve("back");
        volume.download(back, SPARSE_DOWNLOAD);
        Path dense = directory.resolve("dense");
        volume.download(dense);

        assertThat(stored(volume)).isEqualTo(bytes);
        assertThat(Files.readAllBytes(back)).isEqualTo(bytes);
        assertThat(Files.readAllBytes(dense)).isEqualTo(bytes);
        assertThat(allocated(Path.of(volume.path()))).isLessThan(3 * MIB);
        assertThat(allocated(back)).isLessThan(3 * MIB);
        assertThat(allocated(dense)).isLessThan(3 * MIB);
    }

    @Test
    void nothingThatWasThereShowsThroughAHole() throws Exception {
        byte[] bytes = withHoles();
        StorageVolume volume = volume(9 * MIB);
        volume.upload(Files.write(local, random(9 * MIB)));

        volume.upload(Files.write(local, bytes), SPARSE_UPLOAD);

        assertThat(stored(volume)).isEqualTo(bytes);
    }

    @Test
    void aFileOfThisMachineIsReplacedAndOneThatWasMadeForNothingIsRemoved() throws Exception {
        StorageVolume volume = volume(MIB);
        Files.write(local, random(2 * MIB));

        volume.download(local);
        assertThat(Files.readAllBytes(local)).isEqualTo(new byte[MIB]);

        volume.delete();
        Path never = directory.resolve("never");
        assertThatThrownBy(() -> volume.download(never)).isInstanceOf(VirtException.class);
        assertThat(never).doesNotExist();
        assertThatThrownBy(() -> volume.upload(never)).isInstanceOf(IOException.class);
    }

    @Test
    void readsHolesAsZerosUnlessTheyAreAskedFor() throws Exception {
        StorageVolume volume = volume(2 * MIB);
        volume.upload(Files.writeString(local, "data"), ByteRange.from(2 * MIB - 4), Set.of());

        try (DownloadChannel source = volume.openDownload(ByteRange.ALL, SPARSE_DOWNLOAD)) {
            long hole = source.skipHole();
            assertThat(hole).isGreaterThan(MIB).isLessThan(2 * MIB);
            assertThat(source.skipHole()).isZero();
            ByteBuffer rest = ByteBuffer.allocate(2 * MIB);
            while (source.read(rest) >= 0) {}
            assertThat(rest.position()).isEqualTo((int) (2 * MIB - hole));
        }
        try (DownloadChannel source = volume.openDownload(ByteRange.ALL, SPARSE_DOWNLOAD)) {
            ByteBuffer all = ByteBuffer.allocate(3 * MIB);
            while (source.read(all) >= 0) {}
            assertThat(Arrays.copyOf(all.array(), all.position())).isEqualTo(stored(volume));
            assertThat(source.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void anUploadThatFailsIsNeverFinished() throws Exception {
        StorageVolume volume = volume(MIB);

        try (UploadChannel target = volume.openUpload(new ByteRange(0, MIB), Set.of())) {
            Throwable error = catchThrowable(() -> {
                target.write(ByteBuffer.allocate(3 * MIB));
                target.finish();
            });

            assertThat(error).isInstanceOf(IOException.class).hasCauseInstanceOf(VirtException.class);
            assertThatThrownBy(target::finish).hasMessage(error.getMessage());
            assertThatThrownBy(() -> target.write(ByteBuffer.allocate(1))).hasMessage(error.getMessage());
        }
        assertThatThrownBy(() -> volume.upload(Files.write(local, random(3 * MIB)), ByteRange.from(-1), Set.of()))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("offset -1");
    }

    @Test
    void refusesAHoleWithoutALength() throws Exception {
        try (UploadChannel target = volume(MIB).openUpload(ByteRange.ALL, SPARSE_UPLOAD)) {
            assertThatThrownBy(() -> target.writeHole(0))
                    .isInstanceOf(VirtException.class)
                    .hasMessageContaining("lengthBytes");
            target.writeHole(1);
            target.finish();
        }
    }

    @Test
    void anyThreadMayCloseWhileAnotherReads() throws Exception {
        StorageVolume volume = volume(64 * MIB);
        for (int round = 0; round < 20; round++) {
            DownloadChannel source = volume.openDownload();
            CompletableFuture<Throwable> reader = CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                ByteBuffer buffer = ByteBuffer.allocate(MIB);
                while (source.read(buffer) >= 0) {
                    buffer.clear();
                }
            }));
            source.close();
            assertThat(reader.get(30, TimeUnit.SECONDS)).isInstanceOf(ClosedChannelException.class);
            assertThat(source.isOpen()).isFalse();
        }
        assertThat(volume.info().capacity()).isEqualTo(Memory.ofMebibytes(64));
    }

    @Test
    void travelsThroughAConnectionWithADeadline(Connection connection) throws Exception {
        volume(MIB);
        StoragePool bounded = connection.within(Duration.ofSeconds(30)).storagePoolByName(pool.name());
        StorageVolume volume = bounded.volumeByName("a.raw");
        byte[] bytes = random(MIB);

        volume.upload(Files.write(local, bytes));
        StorageVolume copy =
                bounded.createVolumeFrom(VolumeXml.image("b.raw", ImageFormat.RAW, Memory.ofBytes(MIB)), volume);
        copy.download(local);

        assertThat(Files.readAllBytes(local)).isEqualTo(bytes);
    }

    @Test
    void anUploadFailsWithItsHost() throws Exception {
        StorageVolume volume = volume(MIB);
        try (UploadChannel target = volume.openUpload()) {
            target.write(ByteBuffer.allocate(1000));
            host.killLibvirtd();

            assertThatThrownBy(target::finish).isInstanceOf(IOException.class).hasCauseInstanceOf(VirtException.class);
        } finally {
            host.restartLibvirtd();
        }
    }

    private StorageVolume volume(long bytes) {
        return pool.createVolume(
                VolumeXml.image("a.raw", ImageFormat.RAW, Memory.ofBytes(bytes)).allocation(Memory.ofBytes(0)));
    }

    /** What the host has, whose files are on this machine. */
    private static byte[] stored(StorageVolume volume) throws IOException {
        return Files.readAllBytes(Path.of(volume.path()));
    }

    private static long allocated(Path file) throws IOException, InterruptedException {
        return 1024L
                * Long.parseLong(host.run("du", "-k", file.toString()).stdout().split("\t", -1)[0]);
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    /** 8 MiB: a hole, 1 MiB of data, a hole, data that is no whole block, a hole. */
    private static byte[] withHoles() {
        byte[] bytes = new byte[8 * MIB];
        System.arraycopy(random(MIB), 0, bytes, 2 * MIB, MIB);
        System.arraycopy(random(1000), 0, bytes, 5 * MIB + 77, 1000);
        return bytes;
    }
}
