package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.host.CpuComparison;
import io.virt4j.host.CpuComparisonFlag;
import io.virt4j.host.FreePages;
import io.virt4j.host.Hypervisor;
import io.virt4j.host.IdentityParameters;
import io.virt4j.host.NodeCpuStatistics;
import io.virt4j.host.NodeMemoryParameters;
import io.virt4j.host.NodeMemoryStatistics;
import io.virt4j.host.PageAllocationFlag;
import io.virt4j.host.SevParameters;
import io.virt4j.host.SuspendTarget;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a host with QEMU tells of itself. */
class HostTest {
    private static final Hypervisor QEMU = Hypervisor.ANY.virtType("qemu");
    private static final XmlText PENRYN = XmlText.of("<cpu mode='custom'><model>Penryn</model></cpu>");
    private static final XmlText NEHALEM = XmlText.of("<cpu mode='custom'><model>Nehalem</model></cpu>");

    /** With a feature that no processor has beside the others. */
    private static final XmlText CHIMERA = XmlText.of(
            "<cpu><arch>x86_64</arch><model>486</model><feature name='3dnowext'/><feature name='amx-tile'/></cpu>");

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void describesTheMachineAndItsHypervisors(Connection connection) {
        assertThat(connection.capabilities()).contains("<domain type='qemu'");
        assertThat(connection.domainCapabilities(QEMU.architecture("x86_64").machine("q35")))
                .contains("<domain>qemu</domain>", "<machine>pc-q35-");
        assertThatThrownBy(() -> connection.domainCapabilities(Hypervisor.ANY.virtType("nosuch")))
                .hasMessageContaining("unknown virttype: nosuch");
        assertThat(connection.maxVcpus("qemu")).isPositive();
    }

    @Test
    void tellsOfTheConnection(Connection connection) {
        assertThat(connection.isAlive()).isTrue();
        assertThat(connection.isEncrypted()).isFalse();
        assertThat(connection.isSecure()).isTrue();
    }

    @Test
    void tellsOfProcessorsWhatTheKernelTells(Connection connection) {
        int processors = connection.nodeInfo().cpus();
        assertThat(connection.cpuMap().online().size()).isEqualTo(processors);

        long one = connection.cpuStats(0).get(NodeCpuStatistics.USER).orElseThrow();
        long all = connection.cpuStats().get(NodeCpuStatistics.USER).orElseThrow();

        assertThat(one).isPositive();
        assertThat(all).isGreaterThanOrEqualTo(one);
        assertThatThrownBy(() -> connection.cpuStats(99_999)).hasMessageContaining("cpuNum");
    }

    @Test
    void comparesProcessors(Connection connection) {
        assertThat(connection.compareCpu(CHIMERA)).isEqualTo(CpuComparison.INCOMPATIBLE);
        assertThatThrownBy(() -> connection.compareCpu(CHIMERA, Set.of(CpuComparisonFlag.FAIL_INCOMPATIBLE)))
                .isInstanceOf(VirtException.class);
        assertThat(connection.compareHypervisorCpu(QEMU, PENRYN)).isEqualTo(CpuComparison.SUPERSET);
        assertThat(connection.baselineHypervisorCpu(QEMU, List.of(NEHALEM, PENRYN)))
                .contains(">Penryn<");
    }

    @Test
    void tellsWhereTheMemoryGoes(Connection connection) {
        long total = connection.memoryStats().get(NodeMemoryStatistics.TOTAL).orElseThrow();

        assertThat(total).isPositive();
        assertThat(connection.memoryStats().get(NodeMemoryStatistics.FREE).orElseThrow())
                .isBetween(1L, total);
        assertThat(connection.memoryStats(0).get(NodeMemoryStatistics.TOTAL)).isPresent();
        assertThat(connection.freeMemory()).isBetween(Memory.ofKibibytes(1), Memory.ofKibibytes(total));
        assertThat(connection.cellsFreeMemory(0, 1024))
                .hasSize(connection.nodeInfo().nodes());
    }

    @Test
    void tellsHowManyPagesOfEachSizeAreFree(Connection connection) {
        Memory small = Memory.ofKibibytes(4);
        Memory huge = Memory.ofMebibytes(2);

        List<FreePages> ofTheFirstCell = connection.freePages(List.of(small, huge), 0, 1);
        assertThat(ofTheFirstCell).extracting(FreePages::cell).containsExactly(0, 0);
        assertThat(ofTheFirstCell).extracting(FreePages::pageSize).containsExactly(small, huge);
        assertThat(ofTheFirstCell.get(0).count()).isPositive();

        assertThat(connection.freePages(List.of(small), -1, 1))
                .extracting(FreePages::cell)
                .containsExactly(-1);
    }

    @Test
    void changesPoolsOfHugePages(Connection connection) {
        // The machine's own pools, which are to stay as they are.
        assertThat(connection.allocPages(Map.of(Memory.ofMebibytes(2), 0L), -1, 1))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        connection.allocPages(Map.of(Memory.ofMebibytes(3), 0L), -1, 1, Set.of(PageAllocationFlag.SET)))
                .hasMessageContaining("page size 3072 is not available");
    }

    @Test
    void readsAndSetsHowPagesAreShared(Connection connection) {
        Parameters before = connection.memoryParameters();
        long pages = before.get(NodeMemoryParameters.PAGES_TO_SCAN).orElseThrow();
        assertThat(before.get(NodeMemoryParameters.SLEEP_MILLISECS)).isPresent();
        assertThat(before.get(NodeMemoryParameters.MERGE_ACROSS_NODES)).isPresent();
        assertThat(before.get(NodeMemoryParameters.FULL_SCANS)).isPresent();

        // The machine's own, which are to stay as they are.
        connection.setMemoryParameters(Parameters.of(NodeMemoryParameters.PAGES_TO_SCAN, pages));

        assertThat(connection.memoryParameters().get(NodeMemoryParameters.PAGES_TO_SCAN))
                .contains(pages);
        assertThatThrownBy(() -> connection.setMemoryParameters(Parameters.of(NodeMemoryParameters.FULL_SCANS, 1L)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("shm_full_scans");
    }

    @Test
    void actsForSomebodyElse(Connection connection) {
        connection.setIdentity(Parameters.of(IdentityParameters.USER_NAME, "alice")
                .with(IdentityParameters.UNIX_USER_ID, 1000L)
                .with(IdentityParameters.PROCESS_ID, 1L));

        assertThat(connection.hostname()).isEqualTo("private-host");
        assertThatThrownBy(() -> connection.setIdentity(Parameters.of(Parameter.ofString("shoe-size"), "43")))
                .hasMessageContaining("shoe-size");
    }

    @Test
    void doesNotSleepForLessThanAMinute(Connection connection) {
        assertThatThrownBy(() -> connection.suspendForDuration(SuspendTarget.HYBRID, Duration.ofSeconds(1)))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virNodeSuspendForDuration"));
    }

    @Test
    void tellsWhatIsEncryptedOrWhyNothing(Connection connection) {
        try {
            assertThat(connection.sevInfo().get(SevParameters.CBITPOS)).isPresent();
        } catch (VirtException e) {
            assertThat(e).hasMessageContaining("SEV");
        }
    }
}
