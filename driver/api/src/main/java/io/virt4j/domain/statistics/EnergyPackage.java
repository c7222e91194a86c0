package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * What a monitor saw of one processor.
 *
 * @param number its place among the processors
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_")
public record EnergyPackage(int number, Parameters values) {
    /** The processor's number on the host. */
    public static final Parameter<Long> ID = Parameter.ofUnsignedInt(".id");

    /** The processor's number on the host. */
    public Optional<Long> id() {
        return values.get(ID);
    }
}
