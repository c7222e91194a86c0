package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * What a monitor saw of one memory controller.
 *
 * @param number its place among the controllers
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_")
public record BandwidthNode(int number, Parameters values) {
    /** The controller's number on the host. */
    public static final Parameter<Long> ID = Parameter.ofUnsignedInt(".id");

    /** What went through it to the processor beside it. */
    public static final Parameter<Long> BYTES_LOCAL = Parameter.ofUnsignedLong(".bytes.local");

    /** What went through it. */
    public static final Parameter<Long> BYTES_TOTAL = Parameter.ofUnsignedLong(".bytes.total");

    /** The controller's number on the host. */
    public Optional<Long> id() {
        return values.get(ID);
    }

    /** What went through it to the processor beside it. */
    public Optional<Long> localBytes() {
        return values.get(BYTES_LOCAL);
    }

    /** What went through it. */
    public Optional<Long> totalBytes() {
        return values.get(BYTES_TOTAL);
    }
}
