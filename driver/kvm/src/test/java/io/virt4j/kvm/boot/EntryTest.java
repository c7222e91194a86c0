package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.TestKernel;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.xml.Memory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way of entering a guest, with a guest that tells what it finds by writing to port 0x42. */
@NeedsKvm
class EntryTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));

    @TempDir
    private Path folder;

    @Test
    void entersABzImageIn64BitsWithItsParametersInRsi() throws Exception {
        // mov eax, [rsi + 0x202]; out 0x42, eax; hlt
        Path kernel = new TestKernel("8b 86 02 02 00 00 e7 42 f4").in(folder);

        assertThat(written(kernel, BootProtocol.ANY, null)).isEqualTo(0x53726448);
    }

    @Test
    void entersABzImageIn32BitsAtItsStart() throws Exception {
        TestKernel kernel = new TestKernel("f4").set16(0x236, 0);
        // mov eax, [esi + 0x202]; out 0x42, eax; hlt
        int[] code = {0x8b, 0x86, 0x02, 0x02, 0x00, 0x00, 0xe7, 0x42, 0xf4};
        for (int i = 0; i < code.length; i++) {
            kernel.set8(1024 + i, code[i]);
        }

        assertThat(written(kernel.in(folder), BootProtocol.ANY, null)).isEqualTo(0x53726448);
    }

    @Test
    void entersAnElfFileIn64Bits() throws Exception {
        // mov ebx, [rsi + 0x228]; mov eax, [rbx]; out 0x42, eax; hlt
        Path kernel = TestElf.of64Bits("8b 9e 28 02 00 00 8b 03 e7 42 f4").in(folder);

        assertThat(written(kernel, BootProtocol.ANY, null)).isEqualTo(0x74656975);
    }

    @Test
    void entersAnElfFileByPvhWithoutPaging() throws Exception {
        Path initrd = Files.write(folder.resolve("initrd"), new byte[] {77, 0, 0, 0});
        // mov eax, cr0; shr eax, 31; jnz end; mov edi, [ebx + 16]; mov edi, [edi]; mov eax, [edi]; end: out 0x42, eax;
        // hlt
        Path kernel = TestElf.of64Bits("0f 20 c0 c1 e8 1f 75 07 8b 7b 10 8b 3f 8b 07 e7 42 f4")
                .withNote("Xen", 18)
                .in(folder);

        assertThat(written(kernel, BootProtocol.PVH, initrd)).isEqualTo(77);
    }

    @Test
    void entersAMultibootImageWithItsMagicAndInformation() throws Exception {
        // mov edi, [ebx + 16]; add eax, [edi]; out 0x42, eax; hlt
        Path kernel = file(new TestMultiboot("8b 7b 10 03 07 e7 42 f4").file().array());

        // The magic number and the first letters of the command line in one.
        assertThat(written(kernel, BootProtocol.ANY, null)).isEqualTo(0xa0131977);
    }

    @Test
    void entersAnElfFileOf32BitsAsCorebootDoes() throws Exception {
        // mov eax, [0x530]; out 0x42, eax; hlt
        Path kernel = TestElf.of32Bits("a1 30 05 00 00 e7 42 f4").in(folder);

        assertThat(written(kernel, BootProtocol.COREBOOT, null)).isEqualTo(0x4f49424c);
    }

    @Test
    void entersAFlatImageInRealMode() throws Exception {
        // call next; next: pop ax; shl eax, 16; mov ax, cs; out 0x42, eax; hlt
        Path image = file(bytes("e8 00 00 58 66 c1 e0 10 8c c8 66 e7 42 f4"));

        try (Boot boot = FlatImage.at(0x1000, 0x20, image, MAP)) {
            assertThat(Guests.firstWord(boot, MAP)).isEqualTo(0x00231000);
        }
    }

    @Test
    void entersFirmwareAtTheResetVectorAndGoesOnBelow1Mebibyte() throws Exception {
        ByteBuffer image = ByteBuffer.allocate(65536);
        // jmp 0xf000:0x100
        image.put(0xfff0, bytes("ea 00 01 00 f0"));
        // mov eax, cs:[0x200]; out 0x42, eax; hlt
        image.put(0x100, bytes("2e 66 a1 00 02 66 e7 42 f4"));
        image.putInt(0x200, 0x78563412);

        try (Boot boot = Firmware.of(file(image.array()), MAP)) {
            assertThat(Guests.firstWord(boot, MAP)).isEqualTo(0x12345678);
        }
    }

    @Test
    void keepsFirmwareBelow4GibibytesFromBeingWritten() throws Exception {
        ByteBuffer image = ByteBuffer.allocate(65536);
        // mov byte cs:[0x123], 7; hlt
        image.put(0xfff0, bytes("2e c6 06 23 01 07 f4"));

        try (Boot boot = Firmware.of(file(image.array()), MAP)) {
            long written = Guests.first(boot, MAP, exit -> {
                assertThat(exit).isInstanceOf(VcpuExit.MmioWrite.class);
                return ((VcpuExit.MmioWrite) exit).address();
            });
            assertThat(written).isEqualTo(0xffff0123L);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("image"), content);
    }

    @Test
    void cannotBeLoadedOnceItIsClosed() throws Exception {
        Boot boot = Boot.of(new BootSource(TestElf.of64Bits("f4").in(folder), null, "", MAP));
        boot.close();
        boot.close();

        try (Kvm kvm = Kvm.open();
                VirtualMachine machine = kvm.createVirtualMachine()) {
            Vcpu vcpu = machine.createVcpu(0);
            assertThatThrownBy(() -> boot.load(machine.memory(), vcpu))
                    .isInstanceOf(VirtException.class)
                    .hasMessage("the boot image is closed");
        }
    }

    /** What the guest writes first. */
    private static int written(Path kernel, BootProtocol protocol, @Nullable Path initrd) {
        BootSource source = new BootSource(kernel, initrd, "uiet", MAP).withProtocol(protocol);
        try (Boot boot = Boot.of(source)) {
            return Guests.firstWord(boot, MAP);
        }
    }
}
