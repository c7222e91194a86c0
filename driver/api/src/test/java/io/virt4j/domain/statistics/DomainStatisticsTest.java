package io.virt4j.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.domain.Domain;
import io.virt4j.domain.StateReason;
import io.virt4j.domain.cpu.VcpuState;
import io.virt4j.host.CpuSet;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DomainStatisticsTest {
    private static final Domain DOMAIN = new Domain() {
        @Override
        public String name() {
            return "web1";
        }

        @Override
        public UUID uuid() {
            return new UUID(1, 2);
        }

        @Override
        public OptionalInt id() {
            return OptionalInt.empty();
        }
    };

    private static DomainStatistics of(Parameters values) {
        return new DomainStatistics(DOMAIN, values);
    }

    private static Parameters with(Parameters values, String name, long value) {
        return values.with(Parameter.ofUnsignedLong(name), value);
    }

    @Test
    void areEmptyWhereTheHostTellsNothing() {
        DomainStatistics nothing = of(Parameters.none());

        assertThat(nothing.state()).isEmpty();
        assertThat(nothing.cpu().time()).isEmpty();
        assertThat(nothing.vcpus()).isEmpty();
        assertThat(nothing.blocks()).isEmpty();
        assertThat(nothing.dirtyRate().vcpuMebibytesPerSecond()).isEmpty();
        assertThat(nothing.vm()).isEmpty();
    }

    @Test
    void tellTheStateWithItsReason() {
        Parameters values = Parameters.of(DomainStatistics.STATE_STATE, 3).with(DomainStatistics.STATE_REASON, 5);

        assertThat(of(values).state().orElseThrow().stateReason()).isEqualTo(StateReason.PAUSED_IOERROR);
    }

    @Test
    void tellOfEachVcpuThoughNumbersAreMissing() {
        Parameters values = with(with(Parameters.none(), "vcpu.0.time", 1_000), "vcpu.2.time", 3_000)
                .with(Parameter.ofInt("vcpu.2.state"), 1)
                .with(Parameter.ofBoolean("vcpu.2.halted"), true);
        values = with(values, "vcpu.2.halt_exits.sum", 7);

        assertThat(of(values).vcpus()).extracting(VcpuStatistics::number).containsExactly(0, 2);
        VcpuStatistics last = of(values).vcpus().get(1);
        assertThat(last.state()).contains(VcpuState.RUNNING);
        assertThat(last.time()).contains(Duration.ofNanos(3_000));
        assertThat(last.isHalted()).contains(true);
        assertThat(last.delay()).isEmpty();
        assertThat(last.custom()).singleElement().satisfies(exits -> {
            assertThat(exits.name()).isEqualTo("halt_exits");
            assertThat(exits.sum()).contains(7L);
            assertThat(exits.maximum()).isEmpty();
        });
    }

    @Test
    void tellOfADiskWithItsLimitsIntervalsAndHistograms() {
        Parameters values = Parameters.of(Parameter.ofString("block.0.name"), "vda");
        values = with(values, "block.0.rd.bytes", 4096);
        values = with(values, "block.0.limits.discard_max", 512);
        values = with(values, "block.0.timed_group.0.interval", 60);
        values = values.with(Parameter.ofDouble("block.0.timed_group.0.rd_queue_depth_avg"), 1.5);
        values = with(values, "block.0.latency_histogram.read.bin.count", 2);
        values = with(values, "block.0.latency_histogram.read.bin.1.start", 10);
        values = with(values, "block.0.latency_histogram.read.bin.1.value", 9);

        BlockStatistics disk = of(values).blocks().get(0);
        assertThat(disk.name()).contains("vda");
        assertThat(disk.readBytes()).contains(4096L);
        assertThat(disk.limits().discardMaxBytes()).contains(512L);
        TimedBlockStatistics timed = disk.timedGroups().get(0);
        assertThat(timed.interval()).contains(Duration.ofMinutes(1));
        assertThat(timed.readQueueDepthMean()).contains(1.5);
        assertThat(disk.readLatencies().values().get(LatencyHistogram.BIN_COUNT))
                .contains(2L);
        LatencyBin bin = disk.readLatencies().bins().get(0);
        assertThat(bin.start()).contains(Duration.ofNanos(10));
        assertThat(bin.requests()).contains(9L);
        assertThat(disk.writeLatencies().bins()).isEmpty();
    }

    @Test
    void tellWhatMonitorsSaw() {
        Parameters values = Parameters.of(Parameter.ofString("cpu.cache.monitor.0.vcpus"), "0-1")
                .with(Parameter.ofUnsignedInt("cpu.cache.monitor.0.bank.1.id"), 4L)
                .with(Parameter.ofUnsignedLong("cpu.cache.monitor.0.bank.1.bytes"), 64L)
                .with(Parameter.ofString("cpu.energy.monitor.0.name"), "all")
                .with(Parameter.ofUnsignedInt("cpu.energy.monitor.0.pkg.0.id"), 3L)
                .with(Parameter.ofUnsignedLong("memory.bandwidth.monitor.0.node.0.bytes.total"), 8L);

        CacheMonitor cache = of(values).cpu().cacheMonitors().get(0);
        assertThat(cache.vcpus()).contains(CpuSet.range(0, 1));
        assertThat(cache.banks()).singleElement().satisfies(bank -> {
            assertThat(bank.number()).isEqualTo(1);
            assertThat(bank.id()).contains(4L);
            assertThat(bank.bytes()).contains(64L);
        });
        EnergyMonitor energy = of(values).cpu().energyMonitors().get(0);
        assertThat(energy.name()).contains("all");
        assertThat(energy.packages().get(0).id()).contains(3L);
        BandwidthNode node = of(values).bandwidthMonitors().get(0).nodes().get(0);
        assertThat(node.totalBytes()).contains(8L);
        assertThat(node.localBytes()).isEmpty();
    }

    @Test
    void tellHowAnIoThreadPollsThoughHostsDifferInTheType() {
        Parameters values = Parameters.of(Parameter.ofUnsignedInt("iothread.5.poll-grow"), 2L)
                .with(Parameter.ofUnsignedLong("iothread.5.poll-shrink"), 4L);

        IoThreadStatistics thread = of(values).ioThreads().get(0);
        assertThat(thread.number()).isEqualTo(5);
        assertThat(thread.pollGrow()).contains(2L);
        assertThat(thread.pollShrink()).contains(4L);
        assertThat(thread.pollMax()).isEmpty();
    }

    @Test
    void tellWhatTheHypervisorCountsBesides() {
        Parameters values = with(with(Parameters.none(), "vm.mmu_cache_miss.sum", 3), "vm.mmu_cache_miss.max", 5);
        values = with(values, "vm.a.b.cur", 1);

        assertThat(of(values).vm()).extracting(CustomStatistic::name).containsExactly("a.b", "mmu_cache_miss");
        assertThat(of(values).vm().get(0).current()).contains(1L);
        assertThat(of(values).vm().get(1).sum()).contains(3L);
        assertThat(of(values).vm().get(1).maximum()).contains(5L);
    }

    @Test
    void tellTheDirtyRateOfEachVcpu() {
        Parameters values = Parameters.of(DirtyRateStatistics.CALC_STATUS, 2)
                .with(Parameter.ofUnsignedLong("dirtyrate.vcpu.1.megabytes_per_second"), 30L);

        assertThat(of(values).dirtyRate().status()).contains(DirtyRateStatus.MEASURED);
        assertThat(of(values).dirtyRate().vcpuMebibytesPerSecond()).hasToString("{1=30}");
    }
}
