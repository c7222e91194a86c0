package io.virt4j.cli;

import io.virt4j.domain.ModificationImpact;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** What a command changes or asks about: the running domain, its definition, or the one of them that there is now. */
public final class AffectOptions {
    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    public boolean config;

    @Option(names = "--live", description = "act on the running domain, until it stops")
    public boolean live;

    @Option(names = "--current", description = "act on the running domain, or on the definition if it does not run")
    public boolean current;

    /** The options of a command that has them in another order. */
    public static AffectOptions of(boolean config, boolean live, boolean current) {
        AffectOptions options = new AffectOptions();
        options.config = config;
        options.live = live;
        options.current = current;
        return options;
    }

    /** Refuses options that do not go together. */
    public void check() throws CommandFailed {
        DialectCommand.exclusive(current, "current", live, "live");
        DialectCommand.exclusive(current, "current", config, "config");
    }

    /** Whether one of the options was given. */
    public boolean isGiven() {
        return config || live || current;
    }

    /** What the host is to change or tell; nothing for what there is now. */
    public EnumSet<ModificationImpact> impact() {
        return flags(ModificationImpact.class, ModificationImpact.LIVE, ModificationImpact.CONFIG);
    }

    /** The same in the flags of a call that has its own. */
    public <F extends Enum<F>> EnumSet<F> flags(Class<F> type, F ofRunning, F ofDefinition) {
        EnumSet<F> flags = EnumSet.noneOf(type);
        DialectCommand.add(flags, live, ofRunning);
        DialectCommand.add(flags, config, ofDefinition);
        return flags;
    }
}
