package io.virt4j.cli;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A command that virsh has too, parsed in virsh's dialect. Its options stand in virsh's order. */
public abstract class DialectCommand implements Command {
    @Override
    public boolean needsConnection() {
        return true;
    }

    /** Refuses an option that was given an empty word. */
    protected static void refuseEmpty(@Nullable String value, String name) throws CommandFailed {
        if (value != null && value.isEmpty()) {
            throw new CommandFailed("Failed to get option '" + name + "': Option argument is empty");
        }
    }

    /** Refuses two options that were given together. */
    protected static void exclusive(boolean first, String firstName, boolean second, String secondName)
            throws CommandFailed {
        if (first && second) {
            throw new CommandFailed("Options --" + firstName + " and --" + secondName + " are mutually exclusive");
        }
    }

    /** Refuses an option without another one that it is about. */
    protected static void require(boolean given, String name, boolean other, String otherName) throws CommandFailed {
        if (given && !other) {
            throw new CommandFailed("Option --" + otherName + " is required by option --" + name);
        }
    }

    /** Adds a flag whose option was given. */
    protected static <F extends Enum<F>> void add(EnumSet<F> flags, boolean given, F flag) {
        if (given) {
            flags.add(flag);
        }
    }
}
