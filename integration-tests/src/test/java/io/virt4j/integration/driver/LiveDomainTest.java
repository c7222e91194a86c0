package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.cpu.CpuStatsParameters;
import io.virt4j.domain.cpu.IoThread;
import io.virt4j.domain.cpu.IoThreadParameters;
import io.virt4j.domain.cpu.SetVcpuFlag;
import io.virt4j.domain.cpu.Vcpu;
import io.virt4j.domain.cpu.VcpuFlag;
import io.virt4j.domain.cpu.VcpuState;
import io.virt4j.domain.device.DeviceModifyFlag;
import io.virt4j.domain.device.InterfaceAddressSource;
import io.virt4j.domain.memory.MemoryFlag;
import io.virt4j.domain.memory.MemoryParameters;
import io.virt4j.domain.memory.MemoryPeekFlag;
import io.virt4j.domain.memory.NumaParameters;
import io.virt4j.domain.statistics.BlockStatistics;
import io.virt4j.domain.statistics.DirtyRateStatus;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.InterfaceStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.domain.tuning.BlkioParameters;
import io.virt4j.domain.tuning.PerfEvents;
import io.virt4j.domain.tuning.SchedulerParameters;
import io.virt4j.event.DeviceEvent;
import io.virt4j.event.DomainEvents;
import io.virt4j.host.CpuSet;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Processors, memory and devices of a running QEMU guest, and what is counted of them. */
class LiveDomainTest {
    private static final Set<ModificationImpact> LIVE = Set.of(ModificationImpact.LIVE);
    private static final Set<ModificationImpact> CONFIG = Set.of(ModificationImpact.CONFIG);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    private static Domain domain;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        domain = LiveDomain.start(Connection.open(host.uri()), "live");
    }

    @Test
    void plugsVcpusIn() {
        domain.setVcpus(2, Set.of(VcpuFlag.LIVE));
        domain.setVcpu(CpuSet.of(3), true, Set.of(SetVcpuFlag.AFFECT_LIVE));

        assertThat(domain.vcpus()).extracting(Vcpu::number).containsExactly(0, 1, 3);
        assertThat(domain.vcpus()).extracting(Vcpu::state).containsOnly(VcpuState.RUNNING);
        assertThat(domain.vcpuCount(Set.of(VcpuFlag.LIVE))).isEqualTo(3);
        assertThat(domain.vcpuCount(Set.of(VcpuFlag.CONFIG))).isEqualTo(1);
        assertThat(domain.maxVcpus()).isEqualTo(4);
    }

    @Test
    void pinsVcpusAndTheEmulator() {
        domain.pinVcpu(0, CpuSet.of(0), LIVE);
        domain.pinVcpu(1, CpuSet.of(0), CONFIG);
        domain.pinEmulator(CpuSet.of(0), LIVE);

        assertThat(domain.vcpus().get(0).affinity()).isEqualTo(CpuSet.of(0));
        assertThat(domain.vcpuPins(LIVE)).startsWith(CpuSet.of(0)).hasSize(4);
        assertThat(domain.vcpuPins(CONFIG).get(1)).isEqualTo(CpuSet.of(0));
        assertThat(domain.emulatorPin(LIVE)).isEqualTo(CpuSet.of(0));
    }

    @Test
    void runsIoThreads() {
        domain.addIoThread(7, LIVE);
        domain.pinIoThread(7, CpuSet.of(0), LIVE);
        domain.setIoThreadParameters(
                7,
                Parameters.of(IoThreadParameters.POLL_MAX_NS, 5_000L)
                        .with(IoThreadParameters.POLL_GROW, 3L)
                        .with(IoThreadParameters.POLL_SHRINK, 2L),
                LIVE);

        assertThat(domain.ioThreads(LIVE)).containsExactly(new IoThread(7, CpuSet.of(0)));
        assertThat(domain.statistics(Set.of(StatisticsGroup.IOTHREAD), Set.of()).ioThreads())
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.number()).isEqualTo(7);
                    assertThat(thread.pollMax()).contains(Duration.ofNanos(5_000));
                    assertThat(thread.pollGrow()).contains(3L);
                    assertThat(thread.pollShrink()).contains(2L);
                });

        domain.delIoThread(7, LIVE);
        assertThat(domain.ioThreads(LIVE)).isEmpty();
    }

    @Test
    void plugsMemoryIn() {
        domain.attachDevice(
                XmlText.of("<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>"),
                Set.of(DeviceModifyFlag.LIVE));

        assertThat(domain.maxMemory()).isEqualTo(Memory.ofMebibytes(192));
        domain.setMemory(Memory.ofMebibytes(48), Set.of(MemoryFlag.CONFIG));
        assertThat(domain.memoryStats().rssKibibytes()).isPresent();
    }

    @Test
    void readsMemory() {
        // The first instruction of a PC is a far jump.
        assertThat(domain.memoryPeek(0xFFFF0, 16, Set.of(MemoryPeekFlag.PHYSICAL)))
                .hasSize(16)
                .startsWith(0xEA);
    }

    @Test
    void limitsMemory() {
        domain.setMemoryParameters(Parameters.of(MemoryParameters.SOFT_LIMIT, 1_048_576L), LIVE);
        domain.setMemoryStatsPeriod(Duration.ofSeconds(5), LIVE);

        assertThat(domain.memoryParameters(LIVE).get(MemoryParameters.SOFT_LIMIT))
                .contains(1_048_576L);
        assertThat(domain.memoryParameters(CONFIG).get(MemoryParameters.SOFT_LIMIT))
                .contains(MemoryParameters.UNLIMITED);
        domain.setNumaParameters(Parameters.of(NumaParameters.NODESET, "0"), CONFIG);
        assertThat(domain.numaParameters(CONFIG).get(NumaParameters.NODESET)).contains("0");
    }

    @Test
    void sharesCpusAndDisksOut() {
        assertThat(domain.schedulerType()).isEqualTo("posix");
        domain.setSchedulerParameters(Parameters.of(SchedulerParameters.CPU_SHARES, 300L));
        domain.setSchedulerParameters(
                Parameters.of(SchedulerParameters.VCPU_PERIOD, 50_000L).with(SchedulerParameters.VCPU_QUOTA, -1L),
                CONFIG);
        domain.setBlkioParameters(Parameters.of(BlkioParameters.WEIGHT, 400L), CONFIG);
        domain.setPerfEvents(Parameters.of(PerfEvents.CPU_CLOCK, true), CONFIG);

        assertThat(domain.schedulerParameters().get(SchedulerParameters.CPU_SHARES))
                .contains(300L);
        assertThat(domain.schedulerParameters(CONFIG).get(SchedulerParameters.VCPU_PERIOD))
                .contains(50_000L);
        assertThat(domain.blkioParameters(CONFIG).get(BlkioParameters.WEIGHT)).contains(400L);
        assertThat(domain.perfEvents(CONFIG).get(PerfEvents.CPU_CLOCK)).contains(true);
        assertThat(domain.perfEvents(LIVE).get(PerfEvents.CPU_CLOCK)).contains(false);
    }

    @Test
    void takesADiskAndGivesItBack() throws Exception {
        Path image = Files.write(directory.resolve("a.raw"), new byte[1 << 20]);
        XmlText disk = XmlText.of("""
                <disk type='file' device='disk'>
                  <source file='%s'/>
                  <target dev='sda' bus='scsi'/>
                </disk>
                """.formatted(image));

        domain.attachDevice(disk);
        BlockStatistics counted = blocks().stream()
                .filter(block -> block.name().equals(Optional.of("sda")))
                .findFirst()
                .orElseThrow();
        assertThat(counted.path()).contains(image.toString());
        assertThat(counted.capacityBytes()).contains(1L << 20);
        assertThat(counted.readRequests()).isPresent();

        domain.detachDevice(disk);
        assertThat(blocks()).extracting(BlockStatistics::name).doesNotContain(Optional.of("sda"));
    }

    private static List<BlockStatistics> blocks() {
        return domain.statistics(Set.of(StatisticsGroup.BLOCK), Set.of(StatisticsFlag.BACKING))
                .blocks();
    }

    @Test
    void changesTheMediumInADrive() throws Exception {
        Path image = Files.write(directory.resolve("b.iso"), new byte[1 << 20]);

        domain.updateDevice(
                XmlText.of("<disk type='file' device='cdrom'><source file='" + image
                        + "'/><target dev='sdc' bus='sata'/></disk>"),
                Set.of(DeviceModifyFlag.LIVE, DeviceModifyFlag.FORCE));

        assertThat(domain.xml()).contains(image.toString());
    }

    @Test
    void givesADeviceBackByItsAlias() throws Exception {
        domain.attachDevice(XmlText.of("<input type='tablet' bus='usb'><alias name='ua-tablet'/></input>"));
        assertThat(domain.xml()).contains("ua-tablet");

        try (Observed<DeviceEvent> removed = new Observed<>(domain, DomainEvents.DEVICE_REMOVED)) {
            domain.detachDeviceAlias("ua-tablet", Set.of(DeviceModifyFlag.LIVE));

            removed.next(event -> event.device().equals("ua-tablet"));
        }
        assertThat(domain.xml()).doesNotContain("ua-tablet");
    }

    @Test
    void takesANetworkInterfaceAndCountsItsTraffic() {
        domain.attachDevice(XmlText.of("<interface type='ethernet'><mac address='52:54:00:00:00:05'/>"
                + "<target dev='live0'/><model type='virtio'/></interface>"));

        assertThat(domain.interfaceStats("live0").sentPackets()).hasValue(0);
        assertThat(domain.interfaceParameters("live0", LIVE)).isNotEmpty();
        assertThat(domain.statistics(Set.of(StatisticsGroup.INTERFACE), Set.of())
                        .interfaces())
                .extracting(InterfaceStatistics::name)
                .containsExactly(Optional.of("live0"));
        assertThat(domain.interfaceAddresses(InterfaceAddressSource.LEASE)).isEmpty();
    }

    @Test
    void countsWhatItUses() {
        DomainStatistics all = domain.statistics();

        assertThat(all.state()).contains(domain.state());
        assertThat(all.cpu().time().orElseThrow()).isPositive();
        assertThat(all.balloon().maximumKibibytes()).isPresent();
        assertThat(all.balloon().rssKibibytes()).isPresent();
        assertThat(all.maximumVcpus()).contains(4L);
        assertThat(all.vcpus().get(0).state()).contains(VcpuState.RUNNING);
        assertThat(domain.totalCpuStats().get(CpuStatsParameters.CPUTIME).orElseThrow())
                .isPositive();
        List<Parameters> each = domain.cpuStats();
        assertThat(each).hasSize(domain.cpuStatsCpus()).isNotEmpty();
    }

    @Test
    void measuresHowFastItWritesToItsMemory() throws Exception {
        domain.startDirtyRateCalc(1, Set.of());

        long giveUp = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        DomainStatistics seen = dirtyRate();
        while (!seen.dirtyRate().status().orElseThrow().equals(DirtyRateStatus.MEASURED)
                && System.nanoTime() < giveUp) {
            Thread.sleep(100);
            seen = dirtyRate();
        }
        assertThat(seen.dirtyRate().status()).contains(DirtyRateStatus.MEASURED);
        assertThat(seen.dirtyRate().mebibytesPerSecond()).contains(0L);
        assertThat(seen.dirtyRate().mode()).contains("page-sampling");
    }

    private static DomainStatistics dirtyRate() {
        return domain.statistics(Set.of(StatisticsGroup.DIRTYRATE), Set.of());
    }

    @Test
    void refusesADeviceThatMakesNoSense() {
        assertThatThrownBy(() -> domain.attachDevice(XmlText.of("<disk type='file'/>")))
                .hasMessageContaining("target");
    }
}
