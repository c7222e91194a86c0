package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Give a domain that does not run another name. */
@Command(name = "domrename", description = "Give a domain that does not run another name.")
final class DomRename extends DomainCommand {
    @Option(names = "--new-name", required = true, paramLabel = "NAME", description = "the name that it gets")
    String newName;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(newName, "new-name");
        found.rename(newName);
        session.out().notice("Domain successfully renamed\n");
    }
}
