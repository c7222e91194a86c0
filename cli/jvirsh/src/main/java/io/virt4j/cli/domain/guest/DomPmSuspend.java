package io.virt4j.cli.domain.guest;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.host.SuspendTarget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have a guest go to sleep. */
@Command(name = "dompmsuspend", description = "Have the agent in a guest put it to sleep by its own power management.")
final class DomPmSuspend extends DomainCommand {
    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "where the guest keeps its memory: mem, disk, or hybrid for both")
    String target;

    @NamedOnly
    @Option(
            names = "--duration",
            paramLabel = "SECONDS",
            description = "how long to sleep, if the hypervisor supports it; without it, until dompmwakeup")
    @Nullable
    NumberWord duration;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long seconds = duration == null ? 0 : duration.toUnsigned();
        refuseEmpty(target, "target");
        SuspendTarget place = switch (target) {
            case "mem" -> SuspendTarget.MEM;
            case "disk" -> SuspendTarget.DISK;
            case "hybrid" -> SuspendTarget.HYBRID;
            default -> throw new CommandFailed("Invalid target");
        };
        try {
            found.pmSuspend(place, Duration.ofSeconds(seconds));
        } catch (VirtException e) {
            throw new CommandFailed("Domain '" + found.name() + "' could not be suspended", e.getMessage());
        }
        session.out().notice("Domain '" + found.name() + "' successfully suspended");
    }
}
