package io.virt4j.cli.domain.memory;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.memory.DirtyRateFlag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begin to measure how fast a guest writes to its memory. */
@Command(
        name = "domdirtyrate-calc",
        description = {
            "Begin to measure how fast a guest changes its memory.",
            "domstats --dirtyrate prints the result."
        })
final class DomDirtyRateCalc extends DomainCommand {
    @Option(
            names = "--seconds",
            paramLabel = "SECONDS",
            description = "how long to measure, from 1 (the default) to 60")
    @Nullable
    NumberWord seconds;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "how to measure: page-sampling (the default), dirty-bitmap or dirty-ring")
    @Nullable
    String mode;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        int duration = seconds == null ? 1 : seconds.toInt();
        refuseEmpty(mode, "mode");
        found.startDirtyRateCalc(duration, flags());
        session.out().notice("Start to calculate domain's memory dirty rate successfully.\n");
    }

    private EnumSet<DirtyRateFlag> flags() throws CommandFailed {
        if (mode == null) {
            return EnumSet.noneOf(DirtyRateFlag.class);
        }
        return switch (mode) {
            case "page-sampling" -> EnumSet.noneOf(DirtyRateFlag.class);
            case "dirty-bitmap" -> EnumSet.of(DirtyRateFlag.DIRTY_BITMAP);
            case "dirty-ring" -> EnumSet.of(DirtyRateFlag.DIRTY_RING);
            default -> throw new CommandFailed("Unknown calculation mode '" + mode + "'");
        };
    }
}
