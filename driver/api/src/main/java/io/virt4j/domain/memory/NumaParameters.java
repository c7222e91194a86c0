package io.virt4j.domain.memory;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** Which of the host's cells memory comes from. */
@NativeParameters("VIR_DOMAIN_NUMA_")
public final class NumaParameters {
    /** The cells, such as {@code 0-1,3}. */
    public static final Parameter<String> NODESET = Parameter.ofString("numa_nodeset");

    /** How it is spread over them: a number of {@link NumaMemoryMode}. */
    public static final Parameter<Integer> MODE = Parameter.ofInt("numa_mode");

    private NumaParameters() {}
}
