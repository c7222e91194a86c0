package io.virt4j.cli.secret;

import io.virt4j.cli.Session;
import io.virt4j.secret.Secret;
import java.util.Arrays;
import java.util.Base64;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the value of a secret. */
@Command(name = "secret-get-value", description = "Print the value of a secret, in Base64.")
final class SecretGetValue extends SecretCommand {
    @Option(names = "--plain", description = "print the value as it is")
    boolean plain;

    @Override
    void run(Secret found, Session session) {
        byte[] value = found.value();
        session.out().write(plain ? value : Base64.getEncoder().encode(value));
        Arrays.fill(value, (byte) 0);
    }
}
