package io.virt4j.cli.secret;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.secret.Secret;
import io.virt4j.secret.SecretDefineFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a secret known to the host, without a value, or change it. */
@Command(name = "secret-define", description = "Define a secret, without its value, from an XML file, or change it.")
final class SecretDefine extends XmlFileCommand<Secret> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected Secret make(Connection host, XmlText xml) {
        return host.defineSecret(xml, validate ? Set.of(SecretDefineFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(Secret made, Session session) {
        session.out().notice("Secret " + made.uuid() + " created\n");
    }

    @Override
    public String failure() {
        return "Failed to set attributes from " + file;
    }
}
