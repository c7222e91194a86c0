package io.virt4j.domain.statistics;

import io.virt4j.host.CpuSet;
import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A monitor of how much of the cache some vCPUs use.
 *
 * @param number its place among the monitors
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_")
public record CacheMonitor(int number, Parameters values) {
    /** The name of what it monitors. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** The vCPUs that it monitors. */
    public static final Parameter<String> VCPUS = Parameter.ofString(".vcpus");

    /** How many banks of the cache there are. */
    public static final Parameter<Long> BANK_COUNT = Parameter.ofUnsignedInt(".bank.count");

    /** The name of what it monitors. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** The vCPUs that it monitors. */
    public Optional<CpuSet> vcpus() {
        return values.get(VCPUS).map(CpuSet::parse);
    }

    /** What is used of each bank of the cache. */
    public List<CacheBank> banks() {
        List<CacheBank> banks = new ArrayList<>();
        values.numbered(".bank.").forEach((bank, of) -> banks.add(new CacheBank(bank, of)));
        return banks;
    }
}
