package io.virt4j.integration.driver;

import static io.virt4j.integration.driver.DiskfulGuest.DISK;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.block.BlockInfo;
import io.virt4j.domain.block.BlockIoTuneParameters;
import io.virt4j.domain.block.BlockResizeFlag;
import io.virt4j.domain.block.BlockStatsParameters;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskBus;
import io.virt4j.xml.storage.ImageFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a paused guest on a real libvirt. */
class BlockTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private static Path directory;

    private static Domain vm;

    @BeforeAll
    static void startGuest(Connection connection) throws Exception {
        Path raw = Files.writeString(directory.resolve("raw"), "these are 512 bytes of a disk".repeat(512));
        vm = connection.defineDomain(DiskfulGuest.in(directory, "vm", host)
                .add(Disk.file(raw.toString()).format(ImageFormat.RAW).target("vdb", DiskBus.VIRTIO)));
        vm.start(Set.of(StartFlag.PAUSED));
    }

    @Test
    void tellsHowLargeItIs() {
        BlockInfo info = vm.blockInfo(DISK);

        assertThat(info.capacity()).isGreaterThanOrEqualTo(Memory.ofMebibytes(16));
        assertThat(info.allocation()).isGreaterThanOrEqualTo(Memory.ofMebibytes(8));
        assertThat(info.physical()).isBetween(Memory.ofMebibytes(8), Memory.ofMebibytes(16));
    }

    @Test
    void grows() {
        vm.blockResize(DISK, Memory.ofMebibytes(20));
        assertThat(vm.blockInfo(DISK).capacity()).isEqualTo(Memory.ofMebibytes(20));

        Memory inBytes = Memory.ofBytes(Memory.ofMebibytes(20).bytes() + 512);
        vm.blockResize(DISK, inBytes);
        assertThat(vm.blockInfo(DISK).capacity()).isEqualTo(inBytes);

        vm.blockResize(DISK, Memory.ofMebibytes(24), Set.of(BlockResizeFlag.BYTES));
        assertThat(vm.blockInfo(DISK).capacity()).isEqualTo(Memory.ofMebibytes(24));
    }

    @Test
    void showsItsBytesIfItIsRaw() {
        assertThat(vm.blockPeek("vdb", 1, 7)).asString(US_ASCII).isEqualTo("hese ar");
        assertThatThrownBy(() -> vm.blockPeek(DISK, 0, 1)).hasMessageContaining("raw");
    }

    @Test
    void countsWhatItDoes() {
        assertThat(vm.blockStats(DISK).readRequests()).isPresent();
        assertThat(vm.blockStats(DISK).errors()).isEmpty();
        assertThat(vm.blockStatsParameters(DISK).get(BlockStatsParameters.FLUSH_REQ))
                .isPresent();
        assertThat(vm.diskErrors()).isEmpty();
    }

    @Test
    void hasLimitsNowAndFromTheNextStartOn() {
        vm.setBlockIoTune(
                DISK,
                Parameters.of(BlockIoTuneParameters.READ_IOPS_SEC, 100L).with(BlockIoTuneParameters.GROUP_NAME, "slow"),
                Set.of(ModificationImpact.LIVE, ModificationImpact.CONFIG));
        vm.setBlockIoTune(
                DISK, Parameters.of(BlockIoTuneParameters.READ_IOPS_SEC, 200L), Set.of(ModificationImpact.LIVE));

        assertThat(vm.blockIoTune(DISK).get(BlockIoTuneParameters.READ_IOPS_SEC))
                .contains(200L);
        assertThat(vm.blockIoTune(DISK).get(BlockIoTuneParameters.GROUP_NAME)).contains("slow");
        assertThat(vm.blockIoTune(DISK, Set.of(ModificationImpact.CONFIG)).get(BlockIoTuneParameters.READ_IOPS_SEC))
                .contains(100L);
    }

    @Test
    void tellsWhenItsImageIsFullUpToAMark() {
        vm.setBlockThreshold(DISK, Memory.ofMebibytes(12));

        assertThatThrownBy(() -> vm.setBlockThreshold("vdz", Memory.ofMebibytes(12)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("vdz");
    }
}
