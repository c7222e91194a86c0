package io.virt4j.cli.domain;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditorFile;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.metadata.MetadataType;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the description or title of a domain, or change it. */
@Command(
        name = "desc",
        description = "Print or change the description or the title of a domain.",
        footer = "jvirsh desc web --title \"The shop's web server\"")
final class Desc extends DomainCommand {
    @Option(names = "--live", description = "act on the running domain, until it stops")
    boolean live;

    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    boolean config;

    @Option(names = "--current", description = "act on the running domain, or on the definition if it does not run")
    boolean current;

    @Option(names = "--title", description = "the title, which is one line, instead of the description")
    boolean title;

    @OwnProcess
    @Option(names = "--edit", description = "change it in an editor")
    boolean edit;

    @Option(
            names = "--new-desc",
            paramLabel = "WORD",
            description = "the words of the new text; without them, the text is printed")
    List<String> words;

    private AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect = AffectOptions.of(config, live, current);
        affect.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        String text = text(found);
        if (!edit && words.isEmpty()) {
            if (text.isEmpty()) {
                session.out().notice("No " + name() + " for domain: " + found.name());
            } else {
                session.out().print(text);
            }
            return;
        }
        String changed = words.isEmpty() ? text : String.join(" ", words);
        if (edit) {
            changed = edited(changed, session.out());
            if (changed.equals(text)) {
                session.out().notice("Domain " + name() + " not changed\n");
                return;
            }
        }
        set(found, changed);
        session.out().notice("Domain " + name() + " updated successfully");
    }

    private String name() {
        return title ? "title" : "description";
    }

    private MetadataType type() {
        return title ? MetadataType.TITLE : MetadataType.DESCRIPTION;
    }

    private String text(Domain found) {
        Set<ModificationImpact> where = affect.config ? EnumSet.of(ModificationImpact.CONFIG) : Set.of();
        try {
            return found.metadata(type(), null, where);
        } catch (VirtException e) {
            if (e.code().equals(ErrorCode.NO_DOMAIN_METADATA)) {
                return "";
            }
            throw e;
        }
    }

    private String edited(String text, Output out) throws CommandFailed {
        try (EditorFile file = EditorFile.of(text)) {
            file.edit(out);
            String changed = new String(file.text(), StandardCharsets.UTF_8);
            // Some editors end the last line, which a title has no room for.
            return title && changed.endsWith("\n") ? changed.substring(0, changed.length() - 1) : changed;
        }
    }

    private void set(Domain found, String text) throws CommandFailed {
        try {
            found.setMetadata(type(), text, null, null, affect.impact());
        } catch (VirtException e) {
            throw new CommandFailed("Failed to set new domain " + name(), e.getMessage());
        }
    }
}
