package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDocument;
import io.virt4j.cli.edit.Editing;
import io.virt4j.domain.Domain;
import io.virt4j.domain.metadata.MetadataType;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print an element that a program keeps in the metadata of a domain, or change it. */
@Command(
        name = "metadata",
        description = "Print, set or remove the element that a program keeps in the metadata of a domain.",
        footer = "jvirsh metadata web --uri http://example.org/backup --key backup --set '<last " + "day=\"monday\"/>'")
final class MetadataCommand extends DomainCommand {
    @Option(names = "--uri", required = true, paramLabel = "URI", description = "the namespace of the element")
    String uri;

    @Option(names = "--live", description = "act on the running domain, until it stops")
    boolean live;

    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    boolean config;

    @Option(names = "--current", description = "act on the running domain, or on the definition if it does not run")
    boolean current;

    @OwnProcess
    @Option(names = "--edit", description = "change the element in an editor")
    boolean edit;

    @Option(names = "--key", paramLabel = "PREFIX", description = "the prefix that stands for the namespace in the XML")
    @Nullable
    String key;

    @Option(names = "--set", paramLabel = "XML", description = "the new element")
    @Nullable
    String set;

    @Option(names = "--remove", description = "remove the element")
    boolean remove;

    private AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect = AffectOptions.of(config, live, current);
        affect.check();
        exclusive(edit, "edit", set != null, "set");
        exclusive(remove, "remove", set != null, "set");
        exclusive(remove, "remove", edit, "edit");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(uri, "uri");
        refuseEmpty(key, "key");
        refuseEmpty(set, "set");
        if ((set != null || edit) && key == null) {
            throw new CommandFailed("namespace key is required when modifying metadata");
        }
        if (edit) {
            Editing.run(new Element(found), session.out());
        } else if (set != null || remove) {
            change(found, set);
            session.out().notice(remove ? "Metadata removed\n" : "Metadata modified\n");
        } else {
            session.out().line(found.metadata(MetadataType.ELEMENT, uri, affect.impact()));
        }
    }

    private void change(Domain found, @Nullable String xml) {
        found.setMetadata(MetadataType.ELEMENT, xml, key, uri, affect.impact());
    }

    /** The element as the user may change it. */
    private final class Element implements EditedDocument {
        private static final String NONE = "\n";

        private final Domain domain;

        Element(Domain domain) {
            this.domain = domain;
        }

        @Override
        public String xml() {
            try {
                return domain.metadata(MetadataType.ELEMENT, uri, affect.impact());
            } catch (VirtException e) {
                return NONE;
            }
        }

        @Override
        public String unchanged() {
            return "Metadata not changed";
        }

        @Override
        public String define(XmlText changed) {
            change(domain, new String(changed.bytes(), StandardCharsets.UTF_8));
            return "Metadata modified\n";
        }
    }
}
