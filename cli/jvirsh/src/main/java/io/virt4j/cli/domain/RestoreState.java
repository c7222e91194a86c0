package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.save.SaveFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** Whether a saved domain runs when it is restored: the options that all commands have which can say so. */
final class RestoreState {
    @Option(names = "--running", description = "let the domain run then, even if it was paused when it was saved")
    boolean running;

    @Option(names = "--paused", description = "leave the domain paused then, even if it ran when it was saved")
    boolean paused;

    /** The flags of these options; those of none for what it did when it was saved. */
    EnumSet<SaveFlag> flags() {
        EnumSet<SaveFlag> flags = EnumSet.noneOf(SaveFlag.class);
        if (running) {
            flags.add(SaveFlag.RUNNING);
        }
        if (paused) {
            flags.add(SaveFlag.PAUSED);
        }
        return flags;
    }

    /** Refuses both at once, where the host's refusal would come too late. */
    void check() throws CommandFailed {
        if (running && paused) {
            throw new CommandFailed("Options --running and --paused are mutually exclusive");
        }
    }
}
