package io.virt4j.cli.dialect;

import io.virt4j.cli.Command;

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

    /**
     * Makes the command.
     *
     * @throws MalformedValue if a word that should be a number is none
     */
    public Command command() {
        return syntax.bind(values);
    }
}
