package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {
    private static final int LARGE = 1 << 30;
    private static final int TIMES = 64;

    @TempDir
    private Path folder;

    @Test
    void givesItsMemoryBackWhenItIsClosed() throws Exception {
        long before = addressSpace();
        for (int i = 0; i < TIMES; i++) {
            Image.allocate("large", LARGE).close();
        }

        assertThat(addressSpace() - before).isLessThan((long) TIMES / 2 * LARGE);
    }

    @Test
    void givesItsMemoryBackWhenAKernelIsRefused() throws Exception {
        byte[] inside = TestElf.of64Bits("f4").padded(1000);
        byte[] packed = new PackedKernel(Packer.pack(Compression.ZSTD, inside), LARGE).image();
        BootSource source = new BootSource(
                Files.write(folder.resolve("vmlinuz"), packed), null, "", new MemoryMap(Memory.ofGibibytes(2)));
        long before = addressSpace();
        for (int i = 0; i < TIMES; i++) {
            assertThatThrownBy(() -> Boot.of(source)).hasMessageContaining("its ZSTD payload does not unpack");
        }

        assertThat(addressSpace() - before).isLessThan((long) TIMES / 2 * LARGE);
    }

    @Test
    void mayBeLargerThanTheGuestWhereMostOfItIsNotLoaded() throws Exception {
        Path kernel = TestElf.of64Bits("f4").in(folder);
        try (RandomAccessFile file = new RandomAccessFile(kernel.toFile(), "rw")) {
            file.setLength(8 << 20);
        }

        try (Boot boot = Boot.of(new BootSource(kernel, null, "", new MemoryMap(Memory.ofMebibytes(2))))) {
            assertThat(boot.entry()).isEqualTo(new Entry.LongMode(TestElf.ADDRESS, 0x7000));
        }
    }

    @Test
    void refusesAFileThatIsLargerThanTheGuestOrThanABuffer() throws Exception {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(4L << 30);
        }

        assertThatThrownBy(() -> Image.read(large, 2 << 20))
                .isInstanceOf(VirtException.class)
                .hasMessage(
                        large + " has 4294967296 bytes, and the guest's memory ends at 2097152: give it more <memory>");
    }

    /** Of this process, in bytes. (proc_pid_statm(5)) */
    private static long addressSpace() throws Exception {
        String pages = Files.readString(Path.of("/proc/self/statm"));
        return Long.parseLong(pages.substring(0, pages.indexOf(' '))) * 4096;
    }
}
