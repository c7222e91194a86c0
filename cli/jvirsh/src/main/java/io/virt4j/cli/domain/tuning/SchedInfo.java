package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print or change how the host shares its CPUs out to a domain. */
@Command(
        name = "schedinfo",
        description = {
            "Print or change how a domain's vCPUs share the CPUs of the host.",
            "Which parameters there are depends on the hypervisor; without options they are printed."
        },
        footer = "jvirsh schedinfo web --set cpu_shares=2048 --set vcpu_quota=50000")
final class SchedInfo extends DomainCommand {
    @NamedOnly
    @Option(
            names = "--weight",
            paramLabel = "NUMBER",
            description = "the weight against other domains, with Xen's scheduler")
    @Nullable
    NumberWord weight;

    @NamedOnly
    @Option(
            names = "--cap",
            paramLabel = "PERCENT",
            description = "the most that it may use in percent of a CPU, with Xen's scheduler")
    @Nullable
    NumberWord cap;

    @Option(names = "--current", description = "act on the running domain, or on the definition if it does not run")
    boolean current;

    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    boolean config;

    @Option(names = "--live", description = "act on the running domain, until it stops")
    boolean live;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "the parameters to change")
    List<String> set;

    private AffectOptions affected = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affected = AffectOptions.of(config, live, current);
        affected.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Output out = session.out();
        ParameterText.print("Scheduler", found.schedulerType(), out);
        Parameters present = get(found);
        Parameters given = given(present);
        if (!given.isEmpty()) {
            set(found, given);
            present = get(found);
        } else if (config && live) {
            throw new CommandFailed("cannot query both live and config at once");
        }
        ParameterText.print(present, out);
    }

    /** Of the running domain and the definition, both changed, one is looked at. */
    private Parameters get(Domain found) {
        Set<ModificationImpact> impact = config && live ? Set.of() : affected.impact();
        return affected.isGiven() ? found.schedulerParameters(impact) : found.schedulerParameters();
    }

    private void set(Domain found, Parameters given) {
        if (affected.isGiven()) {
            found.setSchedulerParameters(given, affected.impact());
        } else {
            found.setSchedulerParameters(given);
        }
    }

    private Parameters given(Parameters present) throws CommandFailed {
        Parameters given = Parameters.none();
        for (String assignment : set) {
            int equals = assignment.indexOf('=');
            if (equals < 0) {
                throw new CommandFailed("Invalid syntax for --set, expecting name=value");
            }
            given = given.with(typed(present, assignment.substring(0, equals), assignment.substring(equals + 1)));
        }
        return with(with(given, present, cap), present, weight);
    }

    /** The type of the parameter tells what its number may be, and not that of the option. */
    private static Parameters with(Parameters given, Parameters present, @Nullable NumberWord number)
            throws CommandFailed {
        if (number == null) {
            return given;
        }
        refuseEmpty(number.word(), number.option());
        return given.with(typed(present, number.option(), number.word()));
    }

    private static Parameters.Value typed(Parameters present, String name, String text) throws CommandFailed {
        for (Parameters.Value value : present) {
            if (value.name().equals(name)) {
                return TypedText.parse(name, value.type(), text);
            }
        }
        throw new CommandFailed("invalid scheduler option: " + name);
    }
}
