package io.virt4j.cli.domain;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Have a guest start again at once, as the reset button does. */
@Command(
        name = "reset",
        description = {
            "Start the guest of a domain again at once, as a reset button would.",
            "What the guest has not yet written to its disks is lost."
        })
final class Reset extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        found.reset();
        session.out().notice("Domain " + named() + " was reset\n");
    }

    @Override
    public String failure() {
        return "Failed to reset domain " + named();
    }
}
