package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.domain.Domain;
import io.virt4j.domain.save.SaveImageXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print the XML that a managed save will be restored with. */
@Command(name = "managedsave-dumpxml", description = "Print the XML that a domain goes on with after its managed save.")
final class ManagedSaveDumpXml extends DomainCommand {
    @Option(names = "--security-info", description = "print passwords too")
    boolean securityInfo;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        part.check();
        part.print(found.managedSaveXml(securityInfo ? Set.of(SaveImageXmlFlag.SECURE) : Set.of()), session.out());
    }
}
