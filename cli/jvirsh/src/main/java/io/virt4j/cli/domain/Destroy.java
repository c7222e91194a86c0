package io.virt4j.cli.domain;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.DestroyFlag;
import io.virt4j.domain.Domain;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** End a domain at once, as pulling the plug does. */
@Command(name = "destroy", description = "End a domain at once, as pulling the plug does.")
final class Destroy extends DomainCommand {
    @Option(names = "--graceful", description = "fail rather than kill a process that does not end when asked")
    boolean graceful;

    @Option(names = "--remove-logs", description = "remove the domain's log too")
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
