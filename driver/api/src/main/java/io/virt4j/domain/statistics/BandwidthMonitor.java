package io.virt4j.domain.statistics;

import io.virt4j.host.CpuSet;
import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A monitor of the memory traffic of some vCPUs.
 *
 * @param number its place among the monitors
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_")
public record BandwidthMonitor(int number, Parameters values) {
    /** The name of what it monitors. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** The vCPUs that it monitors. */
    public static final Parameter<String> VCPUS = Parameter.ofString(".vcpus");

    /** How many memory controllers there are. */
    public static final Parameter<Long> NODE_COUNT = Parameter.ofUnsignedInt(".node.count");

    /** The name of what it monitors. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** The vCPUs that it monitors. */
    public Optional<CpuSet> vcpus() {
        return values.get(VCPUS).map(CpuSet::parse);
    }

    /** The traffic at each memory controller. */
    public List<BandwidthNode> nodes() {
        List<BandwidthNode> nodes = new ArrayList<>();
        values.numbered(".node.").forEach((node, of) -> nodes.add(new BandwidthNode(node, of)));
        return nodes;
    }
}
