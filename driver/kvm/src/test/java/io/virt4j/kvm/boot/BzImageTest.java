package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.TestKernel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BzImageTest {
    private final TestKernel kernel = new TestKernel(TestKernel.POWERS_OFF);

    @Test
    void readsWhereTheKernelGoesAndWhatItNeeds() {
        kernel.set64(0x258, 0x1000000).set32(0x260, 0x2000000).set32(0x238, 2047);

        BzImage image = BzImage.parse(kernel.image(), "vmlinuz");

        assertThat(image.loadAddress()).isEqualTo(0x1000000);
        assertThat(image.memoryNeeded()).isEqualTo(0x2000000);
        assertThat(image.commandLineLimit()).isEqualTo(2047);
        assertThat(image.initrdLimit()).isEqualTo(0x7fffffff);
        assertThat(image.kernel().remaining()).isEqualTo(kernel.image().remaining() - 1024);
        assertThat(image.kernel().get(BzImage.ENTRY_64)).isEqualTo((byte) 0x66);
    }

    @Test
    void takesFourSetupSectorsWhereTheImageSaysNone() {
        kernel.set8(0x1f1, 0).set32(0x1f4, 0);
        ByteBuffer longer = ByteBuffer.allocate(4096).put(kernel.image()).clear();

        BzImage image = BzImage.parse(longer, "vmlinuz");

        assertThat(image.kernel().remaining()).isEqualTo(4096 - 5 * 512);
    }

    @Test
    void needsAsMuchMemoryAsTheKernelHasWhateverItsHeaderSays() {
        kernel.set32(0x260, 0);

        BzImage image = BzImage.parse(kernel.image(), "vmlinuz");

        assertThat(image.memoryNeeded()).isEqualTo(image.kernel().remaining());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 512, 0x1fe, 0x202, 0x206, 0x263})
    void refusesAKernelThatIsCutShortInItsHeader(int length) {
        assertRefused(kernel.image().limit(length), "is not a kernel: a Linux bzImage was expected");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x268, 1024, 1024 + 0x1ff})
    void refusesAKernelThatIsCutShortInItsCode(int length) {
        assertRefused(kernel.image().limit(length), "is cut short: its header speaks of 528 bytes of kernel");
    }

    @Test
    void refusesAFileOfAnotherKind() {
        byte[] text = "#!/bin/sh\necho no kernel\n".repeat(100).getBytes(StandardCharsets.US_ASCII);

        assertRefused(ByteBuffer.wrap(text), "is not a kernel");
    }

    @Test
    void refusesAKernelThatIsTooOld() {
        assertRefused(kernel.set16(0x206, 0x0209).image(), "speaks boot protocol 2.9, and 2.10 is the oldest");
    }

    @Test
    void knowsWhetherThereIsA64BitEntry() {
        assertThat(BzImage.parse(kernel.image(), "vmlinuz").has64BitEntry()).isTrue();
        assertThat(BzImage.parse(kernel.set16(0x206, 0x020b).image(), "vmlinuz").has64BitEntry())
                .isFalse();
        assertThat(BzImage.parse(kernel.set16(0x206, 0x020f).set16(0x236, 0).image(), "vmlinuz")
                        .has64BitEntry())
                .isFalse();
    }

    @Test
    void refusesAKernelThatSpeaksOfMoreCodeThanThereIs() {
        assertRefused(kernel.set32(0x1f4, -1).image(), "is cut short: its header speaks of 68719476720 bytes");
    }

    @Test
    void refusesAKernelWhoseSetupIsLongerThanTheFile() {
        assertRefused(kernel.set8(0x1f1, 255).set32(0x1f4, 0).image(), "has no code at its entry");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xfffff, 0x100000000L, -1, Long.MIN_VALUE})
    void refusesALoadAddressOutsideOfMemory(long address) {
        assertRefused(kernel.set64(0x258, address).image(), "wants to be loaded at 0x");
    }

    @Test
    void takesNoMoreOfTheHeaderThanTheBootParametersHaveRoomFor() {
        kernel.set8(0x201, 255);

        assertThat(BzImage.parse(kernel.image(), "vmlinuz").setupHeader().remaining())
                .isEqualTo(0x290 - 0x1f1);
    }

    @Test
    void readsOrRefusesWhateverItIsGiven() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            ByteBuffer image = ByteBuffer.allocate(2048).put(kernel.image()).clear();
            for (int bent = random.nextInt(8); bent >= 0; bent--) {
                image.put(0x1f1 + random.nextInt(0x80), (byte) random.nextInt());
            }
            image.limit(random.nextInt(4) == 0 ? random.nextInt(2048) : 2048);

            assertThatCode(() -> parseOrRefuse(image)).doesNotThrowAnyException();
        }
    }

    private static void parseOrRefuse(ByteBuffer image) {
        try {
            BzImage parsed = BzImage.parse(image, "vmlinuz");
            assertThat(parsed.memoryNeeded())
                    .isGreaterThanOrEqualTo(parsed.kernel().remaining());
        } catch (VirtException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED);
        }
    }

    private static void assertRefused(ByteBuffer image, String why) {
        assertThatThrownBy(() -> BzImage.parse(image, "vmlinuz"))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith("vmlinuz: " + why);
    }
}
