package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.TestKernel;
import io.virt4j.xml.Memory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootTest {
    private static final MemoryMap SMALL = new MemoryMap(Memory.ofMebibytes(2));

    @TempDir
    private Path folder;

    private final TestKernel kernel = new TestKernel(TestKernel.POWERS_OFF);

    @Test
    void tellsTheKernelOfItsCommandLineAndInitrdAndMemory() throws Exception {
        Path initrd = Files.write(folder.resolve("initrd"), new byte[5000]);

        ByteBuffer params = bootParams(initrd, "quiet", SMALL);

        assertThat(params.getInt(0x202)).isEqualTo(0x53726448);
        assertThat(params.get(0x210)).isEqualTo((byte) 0xff);
        assertThat(params.getInt(0x218)).isEqualTo(0x200000 - 2 * 4096);
        assertThat(params.getInt(0x21c)).isEqualTo(5000);
        assertThat(params.getInt(0x228)).isEqualTo(0x20000);
        assertThat(params.get(0x1e8)).isEqualTo((byte) 2);
        assertThat(params.getLong(0x2d0)).isZero();
        assertThat(params.getLong(0x2d8)).isEqualTo(0x9fc00);
        assertThat(params.getLong(0x2e4)).isEqualTo(0x100000);
        assertThat(params.getLong(0x2ec)).isEqualTo(0x100000);
        assertThat(params.getInt(0x2f4)).isEqualTo(1);
    }

    @Test
    void tellsOfMemoryOnBothSidesOfTheHoleForDevices() throws Exception {
        MemoryMap map = new MemoryMap(Memory.ofGibibytes(5));

        ByteBuffer params = bootParams(null, "", map);

        assertThat(params.get(0x1e8)).isEqualTo((byte) 3);
        assertThat(params.getLong(0x2e4 + 8)).isEqualTo((3L << 30) - 0x100000);
        assertThat(params.getLong(0x2f8)).isEqualTo(4L << 30);
        assertThat(params.getLong(0x2f8 + 8)).isEqualTo(2L << 30);
    }

    @Test
    void refusesAKernelThatIsNotThere() {
        assertRefused(folder.resolve("none"), null, "", "cannot read '" + folder + "/none': there is no such file");
    }

    @Test
    void refusesAFolderAsKernel() {
        assertRefused(folder, null, "", "cannot read '" + folder + "': it is not a regular file");
    }

    @Test
    void refusesADeviceAsKernel() {
        assertRefused(Path.of("/dev/zero"), null, "", "cannot read '/dev/zero': it is not a regular file");
    }

    @Test
    void refusesAFileThatIsNoKernel() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no kernel at all");

        assertRefused(text, null, "", text + ": is not a kernel: a Linux bzImage was expected");
    }

    @Test
    void refusesAnInitrdThatIsNotThere() throws Exception {
        assertRefused(
                kernel.in(folder),
                folder.resolve("none"),
                "",
                "cannot read '" + folder + "/none': there is no such file");
    }

    @Test
    void refusesAKernelThatNeedsMoreMemoryThanThereIs() throws Exception {
        Path file = kernel.set32(0x260, 0x100001).in(folder);

        assertRefused(
                file, null, "", file + " needs memory up to 2097153 bytes, and the guest's memory ends at 2097152");
    }

    @Test
    void refusesAnInitrdThatDoesNotFitAboveTheKernel() throws Exception {
        Path file = kernel.set32(0x260, 0x100000 - 4096).in(folder);
        Path initrd = Files.write(folder.resolve("initrd"), new byte[4097]);

        assertRefused(file, initrd, "", initrd + " of 4097 bytes does not fit above the kernel");
    }

    @Test
    void refusesACommandLineThatTheKernelCannotTake() throws Exception {
        Path file = kernel.set32(0x238, 10).in(folder);

        assertRefused(file, null, "12345678901", "the kernel takes a command line of 10 bytes, and this one has 11");
    }

    private ByteBuffer bootParams(@Nullable Path initrd, String commandLine, MemoryMap map) throws Exception {
        try (Boot boot = Boot.of(new BootSource(kernel.in(folder), initrd, commandLine, map))) {
            return Pieces.of(boot).bytesAt(0x7000);
        }
    }

    private static void assertRefused(Path kernel, @Nullable Path initrd, String commandLine, String why) {
        assertThatThrownBy(() -> Boot.of(new BootSource(kernel, initrd, commandLine, SMALL)))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith(why);
    }
}
