package io.virt4j.domain.statistics;

import io.virt4j.host.CpuSet;
import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A monitor of the energy that some vCPUs use.
 *
 * @param number its place among the monitors
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_")
public record EnergyMonitor(int number, Parameters values) {
    /** The name of what it monitors. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** The vCPUs that it monitors. */
    public static final Parameter<String> VCPUS = Parameter.ofString(".vcpus");

    /** How many processors there are. */
    public static final Parameter<Long> PKG_COUNT = Parameter.ofUnsignedInt(".pkg.count");

    /** The name of what it monitors. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** The vCPUs that it monitors. */
    public Optional<CpuSet> vcpus() {
        return values.get(VCPUS).map(CpuSet::parse);
    }

    /** What was seen of each processor. */
    public List<EnergyPackage> packages() {
        List<EnergyPackage> packages = new ArrayList<>();
        values.numbered(".pkg.").forEach((place, of) -> packages.add(new EnergyPackage(place, of)));
        return packages;
    }
}
