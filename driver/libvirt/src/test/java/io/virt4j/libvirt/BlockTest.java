package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.block.BlockIoTuneParameters;
import io.virt4j.domain.block.DiskError;
import io.virt4j.domain.block.DiskErrorCode;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the test driver knows of disks. */
@ExtendWith(TestDriver.class)
class BlockTest {
    private static final String XML = """
            <domain type='test'>
              <name>disks</name>
              <memory>2048</memory>
              <os><type>hvm</type></os>
              <devices>
                <disk type='file'><source file='/nowhere/a'/><target dev='vda'/></disk>
                <disk type='file'><source file='/nowhere/b'/><target dev='vdb'/></disk>
              </devices>
            </domain>
            """;

    private Connection host;
    private Domain domain;

    @BeforeEach
    void open() {
        host = TestDriver.open();
        domain = host.createDomain(XmlText.of(XML));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void countsWhatDisksDo() {
        assertThat(domain.blockStats("vda").readRequests()).isPresent();
        assertThat(domain.blockStats("vda").errors()).isPresent();
    }

    @Test
    void tellsWhichDisksHadErrors() {
        // The test driver makes them up: one kind after the other.
        assertThat(domain.diskErrors())
                .containsExactly(
                        new DiskError("vda", DiskErrorCode.UNSPEC), new DiskError("vdb", DiskErrorCode.NO_SPACE));
    }

    @Test
    void limitsADisk() {
        Set<ModificationImpact> live = Set.of(ModificationImpact.LIVE);

        domain.setBlockIoTune(
                "vda",
                Parameters.of(BlockIoTuneParameters.TOTAL_BYTES_SEC, 1_000_000L)
                        .with(BlockIoTuneParameters.TOTAL_BYTES_SEC_MAX, 2_000_000L)
                        .with(BlockIoTuneParameters.GROUP_NAME, "slow"),
                live);

        Parameters limits = domain.blockIoTune("vda", live);
        assertThat(limits.get(BlockIoTuneParameters.TOTAL_BYTES_SEC)).contains(1_000_000L);
        assertThat(limits.get(BlockIoTuneParameters.GROUP_NAME)).contains("slow");
        assertThat(limits.get(BlockIoTuneParameters.READ_IOPS_SEC)).contains(0L);
    }

    @Test
    void refusesArgumentsThatLibvirtWouldTakeForOthers() {
        assertThatThrownBy(() -> domain.blockPeek("vda", -1, 1))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARG))
                .hasMessageContaining("offset -1");
        assertThatThrownBy(() -> domain.blockPeek("vda", 0, Integer.MAX_VALUE)).hasMessageContaining("length");
    }
}
