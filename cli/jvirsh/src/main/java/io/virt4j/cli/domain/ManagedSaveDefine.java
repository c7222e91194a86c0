package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Have a managed save be restored with other XML. */
@Command(
        name = "managedsave-define",
        description = "Replace the XML that a domain goes on with after its managed save.")
final class ManagedSaveDefine extends DomainCommand {
    @Option(names = "--xml", required = true, paramLabel = "FILE", description = "the file with the new XML")
    String xml;

    @Mixin
    final RestoreState restored = new RestoreState();

    private @Nullable XmlText document;

    /** As in virsh, the file is read before the domain is looked up. */
    @Override
    protected void checkOptions() throws CommandFailed {
        restored.check();
        refuseEmpty(xml, "xml");
        document = InputFile.readXml(xml);
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        try {
            found.defineManagedSaveXml(Objects.requireNonNull(document), restored.flags());
        } catch (VirtException e) {
            throw new CommandFailed("Failed to update " + found.name() + " XML configuration", e.getMessage());
        }
        session.out().notice("Managed save state file of domain '" + found.name() + "' updated.\n");
    }
}
