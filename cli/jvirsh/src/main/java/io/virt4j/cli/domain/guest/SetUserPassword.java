package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.PasswordFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change the password of a user of a guest. */
@Command(name = "set-user-password", description = "Have the agent in a guest change the password of a user.")
final class SetUserPassword extends DomainCommand {
    @Option(names = "--user", required = true, paramLabel = "USER", description = "the name of the user in the guest")
    String user;

    @Option(names = "--password", required = true, paramLabel = "PASSWORD", description = "what the password is to be")
    String password;

    @Option(names = "--encrypted", description = "the password is already in the form in which the guest stores it")
    boolean encrypted;

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(user, "user");
        refuseEmpty(password, "password");
    }

    @Override
    protected void run(Domain found, Session session) {
        EnumSet<PasswordFlag> flags = EnumSet.noneOf(PasswordFlag.class);
        add(flags, encrypted, PasswordFlag.ENCRYPTED);
        found.setUserPassword(user, password, flags);
        session.out().notice("Password set successfully for " + user + " in " + domain);
    }
}
