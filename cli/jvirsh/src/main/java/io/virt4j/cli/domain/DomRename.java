package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Give a domain that does not run another name. */
@Command(
        name = "domrename",
        description = {
            "Give a domain another name.",
            "It may not be running, and some hosts refuse if it has snapshots or a managed save."
        })
final class DomRename extends DomainCommand {
    @Option(names = "--new-name", required = true, paramLabel = "NAME", description = "the new name")
    String newName;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(newName, "new-name");
        found.rename(newName);
        session.out().notice("Domain successfully renamed\n");
    }
}
