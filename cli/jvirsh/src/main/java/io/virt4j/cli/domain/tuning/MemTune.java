package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.memory.MemoryParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print or change what memory the host lets a domain use. */
@Command(
        name = "memtune",
        description = {
            "Print or change how much of the host's memory a domain may take.",
            "This limits the hypervisor's process as a whole, not what the guest sees. -1 lifts a limit."
        })
final class MemTune extends TuneCommand {
    @Option(
            names = "--hard-limit",
            paramLabel = "SIZE",
            description = "the most that it may take, in KiB if it has no unit; beyond that it is killed")
    @Nullable
    NumberWord hardLimit;

    @Option(
            names = "--soft-limit",
            paramLabel = "SIZE",
            description = "the most that it may take while memory is short, in KiB if it has no unit")
    @Nullable
    NumberWord softLimit;

    @Option(
            names = "--swap-hard-limit",
            paramLabel = "SIZE",
            description = "the most that it may take of memory and swap, in KiB if it has no unit")
    @Nullable
    NumberWord swapHardLimit;

    @Option(
            names = "--min-guarantee",
            paramLabel = "SIZE",
            description = "the least that the host keeps for it, in KiB if it has no unit")
    @Nullable
    NumberWord minGuarantee;

    @Mixin
    final AffectOptions affected = new AffectOptions();

    @Override
    protected Parameters given(Domain found) throws CommandFailed {
        Parameters given = add(Parameters.none(), MemoryParameters.HARD_LIMIT, hardLimit);
        given = add(given, MemoryParameters.SOFT_LIMIT, softLimit);
        given = add(given, MemoryParameters.SWAP_HARD_LIMIT, swapHardLimit);
        return add(given, MemoryParameters.MIN_GUARANTEE, minGuarantee);
    }

    private static Parameters add(Parameters given, Parameter<Long> parameter, @Nullable NumberWord size)
            throws CommandFailed {
        return size == null ? given : given.with(parameter, MemoryLimit.kibibytes(size));
    }

    @Override
    protected AffectOptions affected() {
        return affected;
    }

    @Override
    protected Parameters get(Domain found, Set<ModificationImpact> where) {
        return found.memoryParameters(where);
    }

    @Override
    protected void set(Domain found, Parameters given, Set<ModificationImpact> where) {
        found.setMemoryParameters(given, where);
    }

    @Override
    protected void print(Parameters present, Output out) {
        for (Parameters.Value value : present) {
            boolean unlimited = value.value().equals(MemoryParameters.UNLIMITED);
            ParameterText.print(value.name(), unlimited ? "unlimited" : ParameterText.of(value), out);
        }
    }

    @Override
    protected String what() {
        return "memory parameters";
    }
}
