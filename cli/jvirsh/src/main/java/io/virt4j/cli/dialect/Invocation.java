package io.virt4j.cli.dialect;

import io.virt4j.cli.Command;
import java.util.List;

/** A command that was parsed and can be run. */
public final class Invocation {
    private final Syntax syntax;
    private final Values values;

    Invocation(Syntax syntax, Values values) {
        this.syntax = syntax;
        this.values = values;
    }

    /** The help of a command. */
    static Invocation help(String command) {
        Syntax syntax = CommandTable.find("help");
        if (syntax == null) {
            throw new IllegalStateException("no help command");
        }
        Values values = new Values(syntax.declared());
        values.add(0, command);
        return new Invocation(syntax, values);
    }

    /** The command's name. */
    public String name() {
        return syntax.name();
    }

    /** Whether virsh has this command too. */
    public boolean isOfVirsh() {
        return !syntax.isForPicocli();
    }

    /** Whether the command has to run in the process of who calls it. */
    public boolean needsOwnProcess() {
        if (OwnProcessTable.contains(name())) {
            return true;
        }
        List<Option> options = syntax.options();
        for (int i = 0; i < options.size(); i++) {
            if (values.has(i)
                    && OwnProcessTable.contains(name() + " --" + options.get(i).name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes the command.
     *
     * @throws MalformedValue if a word that should be a number is none
     */
    public Command command() {
        return syntax.bind(values);
    }
}
