package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to wait for a job on a disk: the options that all commands have which begin one. */
final class WaitOptions {
    @Option(names = "--wait", description = "wait until the job is done, or is ready for its end")
    boolean wait;

    @Option(names = "--verbose", description = "show the progress while waiting")
    boolean verbose;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "wait, and end the job if it takes longer")
    @Nullable
    NumberWord timeout;

    private int seconds;

    /** Reads the timeout. */
    void check() throws CommandFailed {
        seconds = timeout == null ? 0 : timeout.toTimeoutSeconds();
    }

    /** 0 for no limit. */
    int seconds() {
        return seconds;
    }

    /** Refuses what is about waiting where nothing is waited for. */
    static void require(boolean given, String name, boolean waits, String lastWay) throws CommandFailed {
        if (given && !waits) {
            throw new CommandFailed(
                    "--" + name + " requires at least one of --timeout, --wait, --pivot, or --" + lastWay);
        }
    }
}
