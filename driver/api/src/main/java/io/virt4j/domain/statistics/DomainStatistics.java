package io.virt4j.domain.statistics;

import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Statistics of a domain at one moment. What the host does not tell is empty. Perf events are among the values, by the names
 * in {@link PerfStatistics}.
 *
 * @param values all that the host told, which the methods here look into (virDomainStatsRecord)
 */
@NativeParameters("VIR_DOMAIN_STATS_")
public record DomainStatistics(Domain domain, Parameters values) {
    /** The state, by libvirt's number. */
    public static final Parameter<Integer> STATE_STATE = Parameter.ofInt("state.state");

    /** Why it is in it, by libvirt's number. */
    public static final Parameter<Integer> STATE_REASON = Parameter.ofInt("state.reason");

    /** How many vCPUs there are. */
    public static final Parameter<Long> VCPU_CURRENT = Parameter.ofUnsignedInt("vcpu.current");

    /** How many vCPUs there may be. */
    public static final Parameter<Long> VCPU_MAXIMUM = Parameter.ofUnsignedInt("vcpu.maximum");

    /** How many network interfaces there are. */
    public static final Parameter<Long> NET_COUNT = Parameter.ofUnsignedInt("net.count");

    /** How many disks there are, and files behind them if they were asked for. */
    public static final Parameter<Long> BLOCK_COUNT = Parameter.ofUnsignedInt("block.count");

    /** How many I/O threads there are. */
    public static final Parameter<Long> IOTHREAD_COUNT = Parameter.ofUnsignedInt("iothread.count");

    /** How many monitors of memory traffic there are. */
    public static final Parameter<Long> MEMORY_BANDWIDTH_MONITOR_COUNT =
            Parameter.ofUnsignedInt("memory.bandwidth.monitor.count");

    /** The state and why. */
    public Optional<DomainStatus> state() {
        return values.get(STATE_STATE)
                .map(state -> new DomainStatus(
                        new DomainState(state), values.get(STATE_REASON).orElse(0)));
    }

    /** CPU time of the whole domain. */
    public CpuStatistics cpu() {
        return new CpuStatistics(values);
    }

    /** Memory. */
    public BalloonStatistics balloon() {
        return new BalloonStatistics(values);
    }

    /** How many vCPUs there are. */
    public Optional<Long> currentVcpus() {
        return values.get(VCPU_CURRENT);
    }

    /** How many vCPUs there may be. */
    public Optional<Long> maximumVcpus() {
        return values.get(VCPU_MAXIMUM);
    }

    /** Each vCPU. */
    public List<VcpuStatistics> vcpus() {
        return each("vcpu.", VcpuStatistics::new);
    }

    /** Each network interface. */
    public List<InterfaceStatistics> interfaces() {
        return each("net.", InterfaceStatistics::new);
    }

    /** Each disk, and each file behind it if that was asked for. */
    public List<BlockStatistics> blocks() {
        return each("block.", BlockStatistics::new);
    }

    /** Each I/O thread. */
    public List<IoThreadStatistics> ioThreads() {
        return each("iothread.", IoThreadStatistics::new);
    }

    /** What monitors of memory traffic saw. */
    public List<BandwidthMonitor> bandwidthMonitors() {
        return each("memory.bandwidth.monitor.", BandwidthMonitor::new);
    }

    /** How fast the guest writes to its memory. */
    public DirtyRateStatistics dirtyRate() {
        return new DirtyRateStatistics(values);
    }

    /** What the hypervisor counts besides of the whole domain. */
    public List<CustomStatistic> vm() {
        return CustomStatistic.among(values.under("vm."));
    }

    private <T> List<T> each(String prefix, BiFunction<Integer, Parameters, T> view) {
        return values.numbered(prefix).entrySet().stream()
                .map(entry -> view.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
