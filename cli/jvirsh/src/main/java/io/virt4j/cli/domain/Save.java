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
@Command(
        name = "save",
        description = {
            "Save the memory and state of a running domain to a file on the host, and stop it.",
            "restore goes on from there. The disks are not in the file and may not change meanwhile. "
                    + "Ctrl-C ends the command, and the domain runs on."
        },
        footer = "jvirsh save web /var/tmp/web.save --verbose")
final class Save extends DomainCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file, on the host")
    String file;

    @Option(names = "--bypass-cache", description = "write the file past the host's cache")
    boolean bypassCache;

    @Option(names = "--xml", paramLabel = "FILE", description = "a file with the XML to go on with after restore")
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
