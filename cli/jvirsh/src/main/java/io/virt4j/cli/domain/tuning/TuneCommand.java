package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import java.util.Set;

/** A command that changes parameters of a domain if it is given some, and else prints those that there are. */
public abstract class TuneCommand extends DomainCommand {
    private boolean changes;

    @Override
    protected final void run(Domain found, Session session) throws CommandFailed {
        Parameters given = given(found);
        changes = !given.isEmpty();
        if (changes) {
            set(found, given, impact());
            changed(given, session.out());
        } else {
            print(get(found, impact()), session.out());
        }
    }

    /** What is to be changed; none if nothing is. */
    protected abstract Parameters given(Domain found) throws CommandFailed;

    protected abstract Set<ModificationImpact> impact();

    protected abstract Parameters get(Domain found, Set<ModificationImpact> impact);

    protected abstract void set(Domain found, Parameters given, Set<ModificationImpact> impact);

    /** What the parameters are called in errors. */
    protected abstract String what();

    /** Tells of a change that succeeded. */
    protected void changed(Parameters given, Output out) {}

    protected void print(Parameters present, Output out) {
        ParameterText.print(present, out);
    }

    /** What the last step is called in errors. */
    protected String change() {
        return "Unable to change " + what();
    }

    @Override
    public final String failure() {
        return changes ? change() : "Unable to get " + what();
    }
}
