package io.virt4j.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** Operations in a second of the process's CPU time, compilers and garbage collection with it. */
public final class CpuProfiler implements InternalProfiler {
    static final String RESULT = "perCpuSecond";

    private static final double NANOS_PER_SECOND = 1e9;
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long nanos = system.getProcessCpuTime() - before;
        double rate = result.getMetadata().getAllOps() * NANOS_PER_SECOND / nanos;
        return List.of(new ScalarResult(RESULT, rate, "ops/s", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "operations in a second of CPU time";
    }
}
