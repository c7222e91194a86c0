package io.virt4j.cli.domain;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Stop the vCPUs of a running domain; its memory stays. */
@Command(
        name = "suspend",
        description = {"Pause a running domain.", "It keeps its memory and uses no CPU time until resume."})
final class Suspend extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        found.suspend();
        session.out().notice("Domain " + named() + " suspended\n");
    }

    @Override
    public String failure() {
        return "Failed to suspend domain " + named();
    }
}
