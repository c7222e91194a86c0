package io.virt4j.cli.secret;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.secret.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print a secret as XML, without its value. */
@Command(name = "secret-dumpxml", description = "Print a secret's properties as XML, without its value.")
final class SecretDumpXml extends SecretCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(Secret found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(), session.out());
    }
}
