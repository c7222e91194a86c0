package io.virt4j.cli.secret;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.secret.Secret;
import picocli.CommandLine.Option;

/** A command about one secret, which the user names by UUID. */
abstract class SecretCommand extends DialectCommand {
    @Option(names = "--secret", required = true, paramLabel = "UUID", description = "the secret's UUID")
    String secret;

    @Override
    public final void run(Session session) throws CommandFailed {
        checkOptions();
        run(SecretLookup.find(secret, session), session);
    }

    /** Refuses options that do not go together, before the secret is looked up. */
    void checkOptions() throws CommandFailed {}

    /** Runs the command on the secret that was found. */
    abstract void run(Secret found, Session session) throws CommandFailed;
}
