package io.virt4j.cli.domain.migration;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What happens to a live migration that takes too long: the options that tell it. */
final class MigrateTimeout {
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "after how long to do something about a live migration that does not end")
    @Nullable
    NumberWord timeout;

    @Option(names = "--timeout-suspend", description = "pause the guest then, which is the default")
    boolean suspend;

    @Option(names = "--timeout-postcopy", description = "do then what migrate-postcopy does")
    boolean postcopy;

    private int seconds;

    void check(boolean isLive) throws CommandFailed {
        seconds = timeout == null ? 0 : timeout.toInt();
        if (timeout != null && seconds < 0) {
            throw timeout.malformed();
        }
        if (seconds > 0 && !isLive) {
            throw new CommandFailed("migrate: Unexpected timeout for offline migration");
        }
        if (seconds == 0 && (suspend || postcopy)) {
            throw new CommandFailed("migrate: Unexpected --timeout-* option without --timeout");
        }
    }

    /** 0 for none. */
    int seconds() {
        return seconds;
    }
}
