package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print or change what the host counts of a domain. */
@Command(
        name = "perf",
        description = {
            "Print which perf events the host counts for a domain, or switch some on or off.",
            "domstats --perf prints what was counted."
        })
final class Perf extends TuneCommand {
    @Option(names = "--enable", paramLabel = "EVENT,...", description = "the events to count, such as cmt,cpu_cycles")
    @Nullable
    String enable;

    @Option(names = "--disable", paramLabel = "EVENT,...", description = "the events to count no longer")
    @Nullable
    String disable;

    @Mixin
    final AffectOptions affected = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        super.checkOptions();
        refuseEmpty(enable, "enable");
        refuseEmpty(disable, "disable");
    }

    @Override
    protected Parameters given(Domain found) {
        return add(add(Parameters.none(), enable, true), disable, false);
    }

    private static Parameters add(Parameters events, @Nullable String names, boolean counted) {
        Parameters more = events;
        if (names != null) {
            for (String name : names.split(",", -1)) {
                more = name.isEmpty() ? more : more.with(Parameter.ofBoolean(name), counted);
            }
        }
        return more;
    }

    @Override
    protected AffectOptions affected() {
        return affected;
    }

    @Override
    protected Parameters get(Domain found, Set<ModificationImpact> where) {
        return found.perfEvents(where);
    }

    @Override
    protected void set(Domain found, Parameters given, Set<ModificationImpact> where) {
        found.setPerfEvents(given, where);
    }

    @Override
    protected void changed(Parameters given, Output out) {
        print(given, out);
    }

    /** A quiet virsh leaves even this out. */
    @Override
    protected void print(Parameters present, Output out) {
        if (out.isQuiet()) {
            return;
        }
        for (Parameters.Value value : present) {
            ParameterText.print(value.name(), value.value().equals(true) ? "enabled" : "disabled", out);
        }
    }

    @Override
    protected String what() {
        return "perf events";
    }

    @Override
    protected String change() {
        return "Unable to enable/disable perf events";
    }
}
