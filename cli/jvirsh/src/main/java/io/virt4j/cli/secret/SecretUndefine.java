package io.virt4j.cli.secret;

import io.virt4j.cli.Session;
import io.virt4j.secret.Secret;
import picocli.CommandLine.Command;

/** Have the host forget a secret. */
@Command(name = "secret-undefine", description = "Delete a secret and its value.")
final class SecretUndefine extends SecretCommand {
    @Override
    void run(Secret found, Session session) {
        found.undefine();
        session.out().notice("Secret " + secret + " deleted\n");
    }

    @Override
    public String failure() {
        return "Failed to delete secret " + secret;
    }
}
