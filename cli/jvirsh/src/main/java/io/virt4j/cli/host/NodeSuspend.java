package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.host.SuspendTarget;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have the host sleep for a time, guests and all. */
@Command(name = "nodesuspend", description = "Put the host to sleep, with all that runs on it, for a given time.")
final class NodeSuspend extends DialectCommand {
    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "where its memory stays: mem, disk, or hybrid for both")
    String target;

    @Option(
            names = "--duration",
            required = true,
            paramLabel = "SECONDS",
            description = "how long it sleeps, at least 60")
    NumberWord duration;

    @Override
    public void run(Session session) throws CommandFailed {
        refuseEmpty(target, "target");
        long seconds = duration.toLong();
        SuspendTarget chosen = switch (target) {
            case "mem" -> SuspendTarget.MEM;
            case "disk" -> SuspendTarget.DISK;
            case "hybrid" -> SuspendTarget.HYBRID;
            default -> throw new CommandFailed("Invalid target");
        };
        if (seconds < 0) {
            throw new CommandFailed("Invalid duration");
        }
        session.connection().suspendForDuration(chosen, Duration.ofSeconds(seconds));
    }

    @Override
    public String failure() {
        return "The host was not suspended";
    }
}
