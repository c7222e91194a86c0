package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.domain.save.SaveImageXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print the XML that a saved domain will be restored with. */
@Command(name = "save-image-dumpxml", description = "Print the XML in a file that save has written.")
final class SaveImageDumpXml extends SaveImageCommand {
    @Option(names = "--security-info", description = "print passwords too")
    boolean securityInfo;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(String path, Session session) throws CommandFailed {
        part.check();
        Set<SaveImageXmlFlag> flags = securityInfo ? Set.of(SaveImageXmlFlag.SECURE) : Set.of();
        part.print(session.connection().saveImageXml(path, flags), session.out());
    }
}
