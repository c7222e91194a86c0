package io.virt4j.cli.monitor;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the state of a domain. */
@Command(name = "domstate", description = "Print whether a domain runs, is paused, is shut off, or what else.")
final class DomState extends DomainCommand {
    @Option(names = "--reason", description = "print why, too")
    boolean reason;

    @Override
    protected void run(Domain found, Session session) {
        DomainStatus status = found.state();
        String state = StateNames.of(status.state());
        session.out().line(reason ? state + " (" + StateNames.reason(status) + ")" : state);
    }
}
