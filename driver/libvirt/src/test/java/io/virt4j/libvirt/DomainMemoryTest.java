package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.memory.MemoryFlag;
import io.virt4j.domain.memory.MemoryParameters;
import io.virt4j.domain.memory.MemoryPeekFlag;
import io.virt4j.domain.memory.MemoryStatTag;
import io.virt4j.domain.memory.MemoryStats;
import io.virt4j.domain.memory.NumaMemoryMode;
import io.virt4j.domain.memory.NumaParameters;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainMemoryTest {
    private final Connection host = TestDriver.open();
    private final Domain domain = host.domainByName("test");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void changesWhatTheGuestHas() {
        domain.setMemory(Memory.ofMebibytes(1024));
        assertThat(domain.info().memory()).isEqualTo(Memory.ofMebibytes(1024));

        domain.setMemory(Memory.ofMebibytes(512), Set.of(MemoryFlag.LIVE));
        assertThat(domain.info().memory()).isEqualTo(Memory.ofMebibytes(512));
    }

    @Test
    void changesWhatTheGuestMayHaveAtMost() {
        domain.destroy();

        domain.setMaxMemory(Memory.ofGibibytes(3));

        assertThat(domain.maxMemory()).isEqualTo(Memory.ofGibibytes(3));
    }

    @Test
    void refusesMoreThanTheGuestMayHave() {
        assertThatThrownBy(() -> domain.setMemory(Memory.ofGibibytes(64))).isInstanceOf(VirtException.class);
    }

    @Test
    void tellsWhatTheGuestReports() {
        MemoryStats stats = domain.memoryStats();

        assertThat(stats.actualBalloonKibibytes()).hasValue(2_097_152);
        assertThat(stats.rssKibibytes()).hasValue(1_048_576);
        assertThat(stats.values()).containsKey(MemoryStatTag.DISK_CACHES);
        assertThat(stats.hugePageFailures()).hasValue(0);
    }

    @Test
    void limitsWhatTheHostGives() {
        Parameters wanted = Parameters.of(MemoryParameters.HARD_LIMIT, 4_194_304L)
                .with(MemoryParameters.SOFT_LIMIT, 2_097_152L)
                .with(MemoryParameters.SWAP_HARD_LIMIT, MemoryParameters.UNLIMITED);

        domain.setMemoryParameters(wanted, Set.of());

        assertThat(domain.memoryParameters(Set.of())).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void choosesTheCellsThatMemoryComesFrom() {
        domain.destroy();

        domain.setNumaParameters(
                Parameters.of(NumaParameters.NODESET, "0").with(NumaParameters.MODE, NumaMemoryMode.STRICT.number()),
                Set.of());

        assertThat(domain.numaParameters(Set.of()).get(NumaParameters.NODESET)).contains("0");
        assertThat(domain.numaParameters(Set.of()).get(NumaParameters.MODE))
                .map(NumaMemoryMode::new)
                .contains(NumaMemoryMode.STRICT);
    }

    @Test
    void refusesWhatLibvirtWouldNotNotice() {
        assertThatThrownBy(() -> domain.setMemoryStatsPeriod(Duration.ofSeconds(1L << 33), Set.of()))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARG))
                .hasMessageContaining("period");
        assertThatThrownBy(() -> domain.memoryPeek(0, -1, Set.of(MemoryPeekFlag.PHYSICAL)))
                .hasMessageContaining("size");
    }

    @Test
    void readsMemory() {
        assertThat(domain.memoryPeek(0, 16, Set.of(MemoryPeekFlag.PHYSICAL)))
                .hasSize(16)
                .startsWith(0, 1, 2, 3);
    }

    @Test
    void saysWhatTheDriverLacks() {
        assertThatThrownBy(() -> domain.startDirtyRateCalc(1, Set.of()))
                .hasMessageContaining("virDomainStartDirtyRateCalc");
    }
}
