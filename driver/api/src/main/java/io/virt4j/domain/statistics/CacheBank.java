package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * What a monitor saw of one bank of the cache.
 *
 * @param number its place among the banks
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_")
public record CacheBank(int number, Parameters values) {
    /** The bank's number on the host. */
    public static final Parameter<Long> ID = Parameter.ofUnsignedInt(".id");

    /** How much of it is used. */
    public static final Parameter<Long> BYTES = Parameter.ofUnsignedLong(".bytes");

    /** The bank's number on the host. */
    public Optional<Long> id() {
        return values.get(ID);
    }

    /** How much of it is used. */
    public Optional<Long> bytes() {
        return values.get(BYTES);
    }
}
