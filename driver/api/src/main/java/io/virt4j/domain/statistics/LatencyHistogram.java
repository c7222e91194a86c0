package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * How many requests of one kind took how long.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_")
public record LatencyHistogram(Parameters values) {
    /** How many bins there are. */
    public static final Parameter<Long> BIN_COUNT = Parameter.ofUnsignedLong("bin.count");

    /** The bins, the one of the shortest times first; none if the disk keeps no histogram. */
    public List<LatencyBin> bins() {
        List<LatencyBin> bins = new ArrayList<>();
        values.numbered("bin.").forEach((bin, of) -> bins.add(new LatencyBin(bin, of)));
        return bins;
    }
}
