package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.WorkingDirectory;
import io.virt4j.domain.Domain;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Write a domain's memory and state to a file, and stop it. */
@Command(name = "save", description = "Write a domain's memory and state to a file, and stop it.")
final class Save extends DomainCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file, on the host")
    String file;

    @Option(names = "--bypass-cache", description = "write it past the host's cache")
    boolean bypassCache;

    @Option(names = "--xml", paramLabel = "FILE", description = "a file with the XML to restore it with")
    @Nullable
    String xml;

    @Mixin
    final RestoreState restored = new RestoreState();

    @Option(names = "--verbose", description = "show the progress")
    boolean verbose;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        refuseEmpty(xml, "xml");
        XmlText document = xml == null ? null : InputFile.readXml(xml);
        EnumSet<SaveFlag> flags = restored.flags();
        add(flags, bypassCache, SaveFlag.BYPASS_CACHE);
        String target = WorkingDirectory.resolve(file);
        WatchedJob.run("Save", verbose, found, session.out(), () -> found.save(target, document, flags));
        session.out().notice("\nDomain " + named() + " saved to " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to save domain " + named() + " to " + file;
    }
}
