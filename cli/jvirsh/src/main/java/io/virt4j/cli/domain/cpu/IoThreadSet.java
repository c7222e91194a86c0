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
@Command(name = "iothreadset", description = "Change how an I/O thread of a domain works.")
final class IoThreadSet extends IoThreadCommand {
    @Option(
            names = "--poll-max-ns",
            paramLabel = "NANOSECONDS",
            description = "the longest that it polls before it sleeps")
    @Nullable
    NumberWord pollMaxNs;

    @Option(
            names = "--poll-grow",
            paramLabel = "FACTOR",
            description = "what that time is multiplied by while it is too short")
    @Nullable
    NumberWord pollGrow;

    @Option(
            names = "--poll-shrink",
            paramLabel = "DIVISOR",
            description = "what that time is divided by while it is too long")
    @Nullable
    NumberWord pollShrink;

    @Option(names = "--thread-pool-min", paramLabel = "COUNT", description = "the fewest helpers that it keeps")
    @Nullable
    NumberWord threadPoolMin;

    @Option(names = "--thread-pool-max", paramLabel = "COUNT", description = "the most helpers that it has")
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
