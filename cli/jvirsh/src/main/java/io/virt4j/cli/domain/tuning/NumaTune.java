package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.memory.NumaParameters;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print or change which of the host's cells a domain's memory comes from. */
@Command(
        name = "numatune",
        description = "Print or change the NUMA cells of the host that a domain's memory comes from.")
final class NumaTune extends TuneCommand {
    /** By libvirt's numbers. (virDomainNumatuneMemMode) */
    private static final List<String> MODES = List.of("strict", "preferred", "interleave", "restrictive");

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "strict, preferred, interleave, restrictive, or a number of libvirt's for one of them")
    @Nullable
    String mode;

    @Option(names = "--nodeset", paramLabel = "CELLS", description = "the cells, such as 0-1,3")
    @Nullable
    String nodeset;

    @Mixin
    final AffectOptions affected = new AffectOptions();

    @Override
    protected Parameters given(Domain found) throws CommandFailed {
        refuseEmpty(nodeset, "nodeset");
        refuseEmpty(mode, "mode");
        Parameters given = nodeset == null ? Parameters.none() : Parameters.of(NumaParameters.NODESET, nodeset);
        return mode == null ? given : given.with(NumaParameters.MODE, number(mode));
    }

    private static int number(String mode) throws CommandFailed {
        int named = MODES.indexOf(mode);
        if (named >= 0) {
            return named;
        }
        try {
            return new NumberWord("mode", mode).toInt();
        } catch (CommandFailed e) {
            throw new CommandFailed("Invalid mode: " + mode);
        }
    }

    @Override
    protected AffectOptions affected() {
        return affected;
    }

    @Override
    protected Parameters get(Domain found, Set<ModificationImpact> where) {
        return found.numaParameters(where);
    }

    @Override
    protected void set(Domain found, Parameters given, Set<ModificationImpact> where) {
        found.setNumaParameters(given, where);
    }

    @Override
    protected void print(Parameters present, Output out) {
        for (Parameters.Value value : present) {
            boolean isNamed = value.name().equals(NumaParameters.MODE.name())
                    && value.value() instanceof Integer number
                    && number >= 0
                    && number < MODES.size();
            ParameterText.print(
                    value.name(), isNamed ? MODES.get((Integer) value.value()) : ParameterText.of(value), out);
        }
    }

    @Override
    protected String what() {
        return "numa parameters";
    }

    @Override
    protected String whatIsCounted() {
        return "memory parameters";
    }
}
