package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDocument;
import io.virt4j.cli.edit.Editing;
import io.virt4j.domain.Domain;
import io.virt4j.domain.save.SaveImageXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Change the XML that a managed save will be restored with, in an editor. */
@OwnProcess
@Command(
        name = "managedsave-edit",
        description = "Change the XML that a domain goes on with after its managed save, in an editor.")
final class ManagedSaveEdit extends DomainCommand {
    @Mixin
    final RestoreState restored = new RestoreState();

    @Override
    protected void checkOptions() throws CommandFailed {
        restored.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Editing.run(new ManagedSaveXml(found), session.out());
    }

    /** The XML in a managed save. */
    private final class ManagedSaveXml implements EditedDocument {
        private final Domain saved;

        ManagedSaveXml(Domain saved) {
            this.saved = saved;
        }

        @Override
        public String xml() {
            return saved.managedSaveXml(Set.of(SaveImageXmlFlag.SECURE));
        }

        @Override
        public String unchanged() {
            return "Managed save image of domain '" + saved.name() + "' XML configuration not changed.\n";
        }

        @Override
        public String define(XmlText changed) {
            saved.defineManagedSaveXml(changed, restored.flags());
            return "Managed save image of Domain '" + saved.name() + "' XML configuration edited.\n";
        }
    }
}
