package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.IoThreadParameters;
import io.virt4j.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Change how an I/O thread of a domain works. */
@Command(
        name = "iothreadset",
        description = "Set for how long an I/O thread of a running domain polls, and how many workers it has.")
final class IoThreadSet extends IoThreadCommand {
    @Option(
            names = "--poll-max-ns",
            paramLabel = "NANOSECONDS",
            description = "the longest time for which it polls before it sleeps")
    @Nullable
    NumberWord pollMaxNs;

    @Option(
            names = "--poll-grow",
            paramLabel = "FACTOR",
            description = "the factor by which that time grows while it is too short; 0 for the hypervisor's own")
    @Nullable
    NumberWord pollGrow;

    @Option(
            names = "--poll-shrink",
            paramLabel = "DIVISOR",
            description = "the divisor by which that time shrinks while it is too long; 0 for the hypervisor's own")
    @Nullable
    NumberWord pollShrink;

    @Option(names = "--thread-pool-min", paramLabel = "COUNT", description = "how many workers it keeps at least")
    @Nullable
    NumberWord threadPoolMin;

    @Option(names = "--thread-pool-max", paramLabel = "COUNT", description = "how many workers it may have at most")
    @Nullable
    NumberWord threadPoolMax;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    void run(Domain found, int number) throws CommandFailed {
        Parameters parameters = parameters();
        if (parameters.isEmpty()) {
            throw new CommandFailed("Not enough arguments passed, nothing to set");
        }
        found.setIoThreadParameters(number, parameters, affect.impact());
    }

    private Parameters parameters() throws CommandFailed {
        Parameters parameters = Parameters.none();
        if (pollMaxNs != null) {
            parameters = parameters.with(IoThreadParameters.POLL_MAX_NS, pollMaxNs.toUnsigned());
        }
        if (pollGrow != null) {
            parameters = parameters.with(IoThreadParameters.POLL_GROW, pollGrow.toUnsignedInt());
        }
        if (pollShrink != null) {
            parameters = parameters.with(IoThreadParameters.POLL_SHRINK, pollShrink.toUnsignedInt());
        }
        if (threadPoolMin != null) {
            parameters = parameters.with(IoThreadParameters.THREAD_POOL_MIN, threadPoolMin.toInt());
        }
        if (threadPoolMax != null) {
            parameters = parameters.with(IoThreadParameters.THREAD_POOL_MAX, threadPoolMax.toInt());
        }
        return parameters;
    }
}
