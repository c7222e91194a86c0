package io.virt4j.kvm.virtio.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import io.virt4j.kvm.virtio.block.BlockDriver.Answer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtioBlockTest {
    private static final int IN = 0;
    private static final int OUT = 1;
    private static final int FLUSH = 4;
    private static final int GET_ID = 8;
    private static final int DISCARD = 11;
    private static final int WRITE_ZEROES = 13;

    private static final int OK = 0;
    private static final int IO_ERROR = 1;
    private static final int UNSUPPORTED = 2;

    private static final int SECTORS = 64;

    @TempDir
    private Path directory;

    private final byte[] contents = new byte[SECTORS * 512];
    private Path image = Path.of("");

    @BeforeEach
    void makeImage() throws IOException {
        new Random(1).nextBytes(contents);
        image = Files.write(directory.resolve("disk.raw"), contents);
    }

    private GuestDriver guest(boolean readOnly) {
        return new GuestDriver(VirtioBlock.open(image, readOnly, "a disk of a name that is too long"));
    }

    @Test
    void saysHowLargeItIs() {
        try (GuestDriver guest = guest(false)) {
            assertThat(guest.read(0x008)).isEqualTo(2);
            assertThat(guest.device().read(0x100, 8)).isEqualTo(SECTORS);
            assertThat(guest.read(0x100 + 12)).isEqualTo(254);
        }
    }

    @Test
    void readsWhatTheFileHas() {
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, BlockDriver.FLUSH);

            Answer answer = driver.read(IN, 3, 4096);

            assertThat(answer.status()).isEqualTo(OK);
            assertThat(answer.data()).isEqualTo(ByteBuffer.wrap(contents, 3 * 512, 4096));
        }
    }

    @Test
    void writesIntoTheFile() throws IOException {
        byte[] data = new byte[1024];
        new Random(2).nextBytes(data);
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, BlockDriver.FLUSH);

            assertThat(driver.write(OUT, SECTORS - 2, data)).isEqualTo(OK);
            assertThat(driver.send(FLUSH)).isEqualTo(OK);
        }
        System.arraycopy(data, 0, contents, (SECTORS - 2) * 512, data.length);
        assertThat(image).hasBinaryContent(contents);
    }

    @Test
    void doesNotMindWhereADriverCutsItsBuffers() {
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, BlockDriver.FLUSH);
            Buffer header = driver.header(IN, 1);
            long data = guest.allocate(512);
            long dataAndStatus = guest.allocate(513);

            int written = driver.queue()
                    .request(
                            new Buffer(header.address(), 5, false),
                            new Buffer(header.address() + 5, 11, false),
                            new Buffer(data, 100, true),
                            new Buffer(data + 100, 412, true),
                            new Buffer(dataAndStatus, 513, true))
                    .written();

            assertThat(written).isEqualTo(1025);
            assertThat(guest.bytes(data, 512)).isEqualTo(Arrays.copyOfRange(contents, 512, 1024));
            assertThat(guest.bytes(dataAndStatus, 512)).isEqualTo(Arrays.copyOfRange(contents, 1024, 1536));
            assertThat(guest.memory().getByte(dataAndStatus + 512)).isZero();
        }
    }

    @Test
    void tellsItsNameIn20Bytes() {
        try (GuestDriver guest = guest(false)) {
            Answer answer = new BlockDriver(guest, 0).read(GET_ID, 0, 20);

            assertThat(answer.status()).isEqualTo(OK);
            assertThat(answer.data()).isEqualTo(StandardCharsets.US_ASCII.encode("a disk of a name tha"));
        }
    }

    @Test
    void discardsByGivingPlaceBack() throws IOException {
        Arrays.fill(contents, 0, 16 * 512, (byte) 0);
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, 0);

            assertThat(driver.write(DISCARD, 0, BlockDriver.range(0, 16, 0))).isEqualTo(OK);
        }
        assertThat(image).hasBinaryContent(contents);
    }

    @Test
    void writesZeroes() throws IOException {
        Arrays.fill(contents, 8 * 512, 10 * 512, (byte) 0);
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, 0);

            assertThat(driver.write(WRITE_ZEROES, 0, BlockDriver.range(8, 2, 1)))
                    .isEqualTo(OK);
        }
        assertThat(image).hasBinaryContent(contents);
    }

    @ParameterizedTest
    @CsvSource({
        "64,1,0,1",
        "63,2,0,1",
        "-1,1,0,1",
        "0x7fffffffffffffff,1,0,1",
        "0x100000000000000,1,0,1",
        "0,-1,0,1",
        "0,1,2,2"
    })
    void clearsNothingOutsideAndNothingThatItDoesNotUnderstand(String sector, int sectors, int flags, int answer) {
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, 0);
            byte[] range = BlockDriver.range(Long.decode(sector), sectors, flags);

            assertThat(driver.write(WRITE_ZEROES, 0, range)).isEqualTo(answer);
        }
        assertThat(image).hasBinaryContent(contents);
    }

    @ParameterizedTest
    @CsvSource({
        "64,512",
        "63,1024",
        "0,511",
        "-1,512",
        "0x7fffffffffffffff,512",
        "0x80000000000000,512",
        "0x7fffffffffffff,512"
    })
    void refusesWhatIsNotOnTheDisk(String sector, int length) {
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, 0);

            assertThat(driver.read(IN, Long.decode(sector), length).status()).isEqualTo(IO_ERROR);
            assertThat(driver.write(OUT, Long.decode(sector), new byte[length])).isEqualTo(IO_ERROR);
            assertThat(guest.needsReset()).isFalse();
        }
        assertThat(image).hasBinaryContent(contents);
    }

    @Test
    void writesNothingToADiskForReading() {
        try (GuestDriver guest = guest(true)) {
            assertThat(guest.offered() & (1L << 5)).isNotZero();
            BlockDriver driver = new BlockDriver(guest, 1L << 5);

            assertThat(driver.write(OUT, 0, new byte[512])).isEqualTo(IO_ERROR);
            assertThat(driver.write(DISCARD, 0, BlockDriver.range(0, 1, 0))).isEqualTo(IO_ERROR);
            assertThat(driver.read(IN, 0, 512).status()).isEqualTo(OK);
        }
        assertThat(image).hasBinaryContent(contents);
    }

    @Test
    void doesNotKnowEveryRequest() {
        try (GuestDriver guest = guest(false)) {
            assertThat(new BlockDriver(guest, 0).send(99)).isEqualTo(UNSUPPORTED);
        }
    }

    @Test
    void answersAnErrorWhereTheFileHasBeenCutMeanwhile() throws IOException {
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, 0);
            Files.write(image, new byte[512]);

            assertThat(driver.read(IN, 0, 512).status()).isEqualTo(OK);
            assertThat(driver.read(IN, 0, 1024).status()).isEqualTo(IO_ERROR);
            assertThat(driver.read(IN, 1, 512).status()).isEqualTo(IO_ERROR);
        }
    }

    @Test
    void needsAResetAfterARequestThatCannotBeAnswered() {
        try (GuestDriver guest = guest(false)) {
            BlockDriver driver = new BlockDriver(guest, 0);

            driver.queue().offer(driver.header(IN, 0));
            driver.queue().kick();

            assertThat(guest.needsReset()).isTrue();
            assertThat(guest.device().fault()).hasValue("a disk's request without a header or a place for its answer");
            assertThat(new BlockDriver(guest, 0).read(IN, 0, 512).status()).isEqualTo(OK);
        }
    }

    @Test
    void refusesWhatIsNoDisk() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS))
                .isTrue();
        Path odd = Files.write(directory.resolve("odd"), new byte[513]);

        assertRefused(directory, "is a directory");
        assertRefused(directory.resolve("missing"), "does not exist: make it");
        assertRefused(pipe, "is neither a file nor a block device");
        assertRefused(odd, "its 513 bytes are no multiple of 512");
    }

    @Test
    void sharesADiskAmongReadersAlone() {
        try (VirtioBlock reader = VirtioBlock.open(image, true, "a");
                VirtioBlock another = VirtioBlock.open(image, true, "b")) {
            assertRefused(image, "is in use by another machine");
        }
        VirtioBlock.open(image, false, "c").close();
    }

    private static void assertRefused(Path path, String why) {
        assertThatThrownBy(() -> VirtioBlock.open(path, false, ""))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("disk " + path + ": ")
                .hasMessageContaining(why);
    }
}
