package io.virt4j.cli.domain;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Let a suspended domain run on. */
@Command(name = "resume", description = "Let a suspended domain run again.")
final class Resume extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        found.resume();
        session.out().notice("Domain " + named() + " resumed\n");
    }

    @Override
    public String failure() {
        return "Failed to resume domain " + named();
    }
}
