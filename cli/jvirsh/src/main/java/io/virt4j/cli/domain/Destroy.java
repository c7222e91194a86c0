package io.virt4j.cli.domain;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.DestroyFlag;
import io.virt4j.domain.Domain;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** End a domain at once, as pulling the plug does. */
@Command(
        name = "destroy",
        description = {
            "Stop a domain at once, as pulling the plug would.",
            "The guest has no chance to write what it keeps in memory: shutdown asks it to stop by "
                    + "itself. The definition and the disks stay."
        })
final class Destroy extends DomainCommand {
    @Option(
            names = "--graceful",
            description = "fail rather than kill the hypervisor's process if it does not end when asked")
    boolean graceful;

    @Option(names = "--remove-logs", description = "remove the domain's log files too")
    boolean removeLogs;

    @Override
    protected void run(Domain found, Session session) {
        EnumSet<DestroyFlag> flags = EnumSet.noneOf(DestroyFlag.class);
        add(flags, graceful, DestroyFlag.GRACEFUL);
        add(flags, removeLogs, DestroyFlag.REMOVE_LOGS);
        found.destroy(flags);
        session.out().notice("Domain " + named() + " destroyed\n");
    }

    @Override
    public String failure() {
        return "Failed to destroy domain " + named();
    }
}
