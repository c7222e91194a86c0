package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the keys by which a user of a guest may log in over SSH. */
@Command(
        name = "get-user-sshkeys",
        description = "Print the SSH keys with which one may log in to a guest as one of its users.")
final class GetUserSshKeys extends DomainCommand {
    @Option(names = "--user", required = true, paramLabel = "USER", description = "the name of the user in the guest")
    String user;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(user, "user");
        found.authorizedSshKeys(user).forEach(session.out()::print);
    }
}
