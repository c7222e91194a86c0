package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.cpu.CpuStatsParameters;
import io.virt4j.domain.cpu.IoThread;
import io.virt4j.domain.cpu.IoThreadParameters;
import io.virt4j.domain.cpu.Vcpu;
import io.virt4j.domain.cpu.VcpuFlag;
import io.virt4j.domain.cpu.VcpuState;
import io.virt4j.host.CpuSet;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class DomainVcpusTest {
    private static final String FOUR = "<domain type='test'><name>four</name><memory>2048</memory>"
            + "<vcpu current='2'>4</vcpu><os><type>hvm</type></os></domain>";

    private final Connection host = TestDriver.open();
    private final Domain domain = host.domainByName("test");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void tellsOfEachVcpuWhatItDoesAndWhere() {
        List<Vcpu> vcpus = domain.vcpus();

        assertThat(vcpus).extracting(Vcpu::number).containsExactly(0, 1);
        assertThat(vcpus).extracting(Vcpu::state).containsOnly(VcpuState.RUNNING);
        assertThat(vcpus).extracting(Vcpu::affinity).containsOnly(CpuSet.range(0, 7));
        assertThat(vcpus.get(0).cpu()).isPresent();
        assertThat(vcpus.get(0).time()).isPositive();
    }

    @Test
    void changesTheNumberOfVcpusNowAndInTheDefinition() {
        Domain four = host.defineDomain(XmlText.of(FOUR));
        four.start();
        assertThat(four.maxVcpus()).isEqualTo(4);

        four.setVcpus(3);
        four.setVcpus(1, Set.of(VcpuFlag.CONFIG));

        assertThat(four.vcpuCount(Set.of(VcpuFlag.LIVE))).isEqualTo(3);
        assertThat(four.vcpuCount(Set.of(VcpuFlag.CONFIG))).isEqualTo(1);
        assertThat(four.vcpuCount(Set.of(VcpuFlag.CONFIG, VcpuFlag.MAXIMUM))).isEqualTo(4);
    }

    @Test
    void pinsVcpusToCpusOfTheHost() {
        domain.pinVcpu(0, CpuSet.of(1, 3));
        domain.pinVcpu(1, CpuSet.range(4, 7));

        assertThat(domain.vcpuPins(Set.of())).containsExactly(CpuSet.of(1, 3), CpuSet.range(4, 7));
        assertThat(domain.vcpuPins(Set.of(ModificationImpact.LIVE)).get(0)).isEqualTo(CpuSet.of(1, 3));
        assertThatThrownBy(() -> domain.pinVcpu(1, CpuSet.of(4), Set.of(ModificationImpact.LIVE)))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainPinVcpuFlags"));
    }

    @Test
    void pinsTheEmulator() {
        domain.pinEmulator(CpuSet.of(2), Set.of());

        assertThat(domain.emulatorPin(Set.of())).isEqualTo(CpuSet.of(2));
    }

    @Test
    void refusesToPinAVcpuThatIsNotThere() {
        assertThatThrownBy(() -> domain.pinVcpu(7, CpuSet.of(0)))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainPinVcpu"));
    }

    @Test
    void tellsCpuTimeInAllAndOnEachCpu() {
        assertThat(domain.totalCpuStats().get(CpuStatsParameters.CPUTIME))
                .hasValueSatisfying(time -> assertThat(time).isPositive());
        assertThat(domain.totalCpuStats().get(CpuStatsParameters.USERTIME)).contains(5_540_000_000L);

        List<Parameters> each = domain.cpuStats();
        assertThat(each).hasSize(domain.cpuStatsCpus());
        assertThat(each)
                .allSatisfy(
                        cpu -> assertThat(cpu.get(CpuStatsParameters.VCPUTIME)).isPresent());
        assertThat(domain.cpuStats(1, 1)).hasSize(1);
    }

    @Test
    void refusesANegativeNumberOfCpus() {
        assertThatThrownBy(() -> domain.cpuStats(0, -1)).hasMessageContaining("count must be from 0");
    }

    @Test
    void addsPinsAndRemovesIoThreads() {
        domain.addIoThread(3, Set.of());
        domain.pinIoThread(3, CpuSet.of(5), Set.of());
        assertThat(domain.ioThreads(Set.of())).containsExactly(new IoThread(3, CpuSet.of(5)));

        domain.setIoThreadParameters(
                3, Parameters.of(IoThreadParameters.POLL_MAX_NS, 1_000L), Set.of(ModificationImpact.LIVE));
        assertThat(domain.statistics().ioThreads()).singleElement().satisfies(thread -> {
            assertThat(thread.number()).isEqualTo(3);
            assertThat(thread.values().get(".poll-max-ns")).contains(1_000L);
        });

        domain.delIoThread(3, Set.of());
        assertThat(domain.ioThreads(Set.of())).isEmpty();
    }
}
