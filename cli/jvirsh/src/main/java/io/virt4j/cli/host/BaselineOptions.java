package io.virt4j.cli.host;

import io.virt4j.host.BaselineFlag;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** How a processor is described that several hosts can provide: the options that all commands have which compute one. */
final class BaselineOptions {
    @Option(names = "--features", description = "name all features, those too that the model has anyway")
    boolean features;

    @Option(names = "--migratable", description = "leave out features that keep a domain from migrating")
    boolean migratable;

    Set<BaselineFlag> flags() {
        EnumSet<BaselineFlag> flags = EnumSet.noneOf(BaselineFlag.class);
        if (features) {
            flags.add(BaselineFlag.EXPAND_FEATURES);
        }
        if (migratable) {
            flags.add(BaselineFlag.MIGRATABLE);
        }
        return flags;
    }
}
