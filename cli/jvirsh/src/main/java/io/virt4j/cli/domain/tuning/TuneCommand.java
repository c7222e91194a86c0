package io.virt4j.cli.domain.tuning;

import io.virt4j.VirtException;
import io.virt4j.cli.AffectOptions;
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
    private String failure = "";

    @Override
    protected void checkOptions() throws CommandFailed {
        affected().check();
    }

    @Override
    protected final void run(Domain found, Session session) throws CommandFailed {
        Parameters given = given(found);
        if (!given.isEmpty()) {
            failure = change();
            set(found, given, affected().impact());
            changed(given, session.out());
            return;
        }
        try {
            print(get(found, affected().impact()), session.out());
        } catch (VirtException e) {
            failure = "Unable to get " + (e.isOfCount() ? "number of " + whatIsCounted() : what());
            throw e;
        }
    }

    /** What is to be changed; none if nothing is. */
    protected abstract Parameters given(Domain found) throws CommandFailed;

    /** Whether of the running domain or its definition. */
    protected abstract AffectOptions affected();

    protected abstract Parameters get(Domain found, Set<ModificationImpact> impact);

    protected abstract void set(Domain found, Parameters given, Set<ModificationImpact> impact);

    /** What the parameters are called in errors. */
    protected abstract String what();

    /** The same where the host does not even tell their number. */
    protected String whatIsCounted() {
        return what();
    }

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
        return failure;
    }
}
