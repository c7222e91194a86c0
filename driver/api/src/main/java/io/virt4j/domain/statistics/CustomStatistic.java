package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a hypervisor counts under a name of its own.
 *
 * @param name such as {@code halt_exits}
 * @param values by the names of the constants here
 */
@NativeParameters("VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_")
public record CustomStatistic(String name, Parameters values) {
    /** How much it is now. */
    public static final Parameter<Long> CUR = Parameter.ofUnsignedLong(".cur");

    /** How much it was in all. */
    public static final Parameter<Long> SUM = Parameter.ofUnsignedLong(".sum");

    /** How much it was at most. */
    public static final Parameter<Long> MAX = Parameter.ofUnsignedLong(".max");

    private static final Pattern NAME = Pattern.compile("(.+)(\\.(?:cur|sum|max))");

    /** Those among some values, by their names. */
    static List<CustomStatistic> among(Parameters values) {
        SortedMap<String, Parameters> found = new TreeMap<>();
        for (Parameters.Value value : values) {
            Matcher name = NAME.matcher(value.name());
            if (name.matches()) {
                Parameters known = found.getOrDefault(name.group(1), Parameters.none());
                found.put(name.group(1), known.with(new Parameters.Value(name.group(2), value.type(), value.value())));
            }
        }
        List<CustomStatistic> statistics = new ArrayList<>();
        found.forEach((name, of) -> statistics.add(new CustomStatistic(name, of)));
        return statistics;
    }

    /** How much it is now. */
    public Optional<Long> current() {
        return values.get(CUR);
    }

    /** How much it was in all. */
    public Optional<Long> sum() {
        return values.get(SUM);
    }

    /** How much it was at most. */
    public Optional<Long> maximum() {
        return values.get(MAX);
    }
}
