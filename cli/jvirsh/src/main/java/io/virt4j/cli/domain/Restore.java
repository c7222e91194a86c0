package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Go on with a domain where it was saved. */
@Command(
        name = "restore",
        description = {
            "Start a domain from a file that save has written.",
            "It goes on where it was saved. The file stays; restoring it again after the disks have "
                    + "changed damages them."
        },
        footer = "jvirsh restore /var/tmp/web.save --paused")
final class Restore extends SaveImageCommand {
    @Option(names = "--bypass-cache", description = "read the file past the host's cache")
    boolean bypassCache;

    @Option(
            names = "--xml",
            paramLabel = "FILE",
            description = "a file with the XML to go on with, if paths on the host have changed")
    @Nullable
    String xml;

    @Mixin
    final RestoreState restored = new RestoreState();

    @Option(names = "--reset-nvram", description = "begin with the firmware's variables as their template has them")
    boolean resetNvram;

    @Override
    void run(String path, Session session) throws CommandFailed {
        EnumSet<SaveFlag> flags = restored.flags();
        add(flags, bypassCache, SaveFlag.BYPASS_CACHE);
        add(flags, resetNvram, SaveFlag.RESET_NVRAM);
        refuseEmpty(xml, "xml");
        XmlText document = xml == null ? null : InputFile.readXml(xml);
        session.connection().restore(path, document, flags);
        session.out().notice("Domain restored from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to restore domain from " + file;
    }
}
