package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have a domain start with the host, or no more. */
@Command(name = "autostart", description = "Have a domain start whenever the host does, or no longer.")
final class Autostart extends DomainCommand {
    @Option(names = "--disable", description = "do not start it with the host any longer")
    boolean disable;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        String mark = disable ? "unmark" : "mark";
        try {
            found.setAutostart(!disable);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to " + mark + " domain " + named() + " as autostarted", e.getMessage());
        }
        session.out().notice("Domain " + named() + " " + mark + "ed as autostarted\n");
    }
}
