package io.virt4j.cli;

/** A command that virsh has too, parsed in virsh's dialect. Its options stand in virsh's order. */
public abstract class DialectCommand implements Command {
    @Override
    public boolean needsConnection() {
        return true;
    }

    /** Refuses two options that were given together. */
    protected static void exclusive(boolean first, String firstName, boolean second, String secondName)
            throws CommandFailed {
        if (first && second) {
            throw new CommandFailed("Options --" + firstName + " and --" + secondName + " are mutually exclusive");
        }
    }
}
