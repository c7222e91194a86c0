package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDocument;
import io.virt4j.cli.edit.Editing;
import io.virt4j.domain.DefineFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change a domain's definition in an editor. */
@OwnProcess
@Command(
        name = "edit",
        description = {
            "Change the definition of a domain in an editor.",
            "VISUAL or EDITOR names the editor. What it leaves is checked and defined; if the host "
                    + "refuses it, you are asked whether to go on. A running domain changes at its next start."
        })
final class Edit extends DomainCommand {
    @Option(names = "--skip-validate", description = "take XML that is not valid by the host's schema")
    boolean skipValidate;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Editing.run(new Definition(found, session.connection(), !skipValidate), session.out());
    }

    /** The definition of a domain for its next start. */
    private static final class Definition implements EditedDocument {
        private final Domain domain;
        private final Connection host;
        private final boolean validate;
        private boolean relaxed;

        Definition(Domain domain, Connection host, boolean validate) {
            this.domain = domain;
            this.host = host;
            this.validate = validate;
        }

        @Override
        public String xml() {
            return domain.xml(Set.of(XmlFlag.SECURE, XmlFlag.INACTIVE));
        }

        @Override
        public String unchanged() {
            return "Domain '" + domain.name() + "' XML configuration not changed.\n";
        }

        @Override
        public String define(XmlText changed) {
            Domain defined = host.defineDomain(changed, validate && !relaxed ? Set.of(DefineFlag.VALIDATE) : Set.of());
            return "Domain '" + defined.name() + "' XML configuration edited.\n";
        }

        /** Once, as in virsh even for a document that need not be valid. */
        @Override
        public boolean canRelax() {
            return !relaxed;
        }

        @Override
        public void relax() {
            relaxed = true;
        }
    }
}
