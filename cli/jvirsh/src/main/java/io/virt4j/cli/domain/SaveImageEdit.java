package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDocument;
import io.virt4j.cli.edit.Editing;
import io.virt4j.domain.save.SaveImageXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Change the XML that a file's domain will be restored with, in an editor. */
@OwnProcess
@Command(name = "save-image-edit", description = "Change the XML in a file that save has written, in an editor.")
final class SaveImageEdit extends SaveImageCommand {
    @Mixin
    final RestoreState restored = new RestoreState();

    @Override
    void checkOptions() throws CommandFailed {
        restored.check();
    }

    @Override
    void run(String path, Session session) throws CommandFailed {
        Editing.run(new SaveImageXml(session.connection(), path), session.out());
    }

    /** The XML in a file with a saved domain. */
    private final class SaveImageXml implements EditedDocument {
        private final Connection host;
        private final String path;

        SaveImageXml(Connection host, String path) {
            this.host = host;
            this.path = path;
        }

        @Override
        public String xml() {
            return host.saveImageXml(path, Set.of(SaveImageXmlFlag.SECURE));
        }

        @Override
        public String unchanged() {
            return "Saved image " + file + " XML configuration not changed.\n";
        }

        @Override
        public String define(XmlText changed) {
            host.defineSaveImageXml(path, changed, restored.flags());
            return "State file " + file + " edited.\n";
        }
    }
}
