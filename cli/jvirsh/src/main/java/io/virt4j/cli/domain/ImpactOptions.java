package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.ModificationImpact;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whether the definition or the running domain is meant: the options that most commands have which change a domain. */
public final class ImpactOptions {
    @Option(names = "--config", description = "the definition, from the next start on")
    public boolean config;

    @Option(names = "--live", description = "the running domain, until it stops")
    public boolean live;

    @Option(names = "--current", description = "the running domain, or the definition if it does not run")
    public boolean current;

    /** Refuses what does not go together. */
    public void check() throws CommandFailed {
        check(config, live, current);
    }

    /** The same of options in another order. */
    public static void check(boolean config, boolean live, boolean current) throws CommandFailed {
        if (current && (live || config)) {
            throw new CommandFailed(
                    "Options --current and --" + (live ? "live" : "config") + " are mutually exclusive");
        }
    }

    public Set<ModificationImpact> impact() {
        return impact(config, live);
    }

    /** The same of options in another order. */
    public static Set<ModificationImpact> impact(boolean config, boolean live) {
        EnumSet<ModificationImpact> impact = EnumSet.noneOf(ModificationImpact.class);
        if (config) {
            impact.add(ModificationImpact.CONFIG);
        }
        if (live) {
            impact.add(ModificationImpact.LIVE);
        }
        return impact;
    }
}
