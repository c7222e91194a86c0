package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Have a saved domain be restored with other XML. */
@Command(name = "save-image-define", description = "Replace the XML in a file that save has written.")
final class SaveImageDefine extends SaveImageCommand {
    @Option(names = "--xml", required = true, paramLabel = "FILE", description = "the file with the new XML")
    String xml;

    @Mixin
    final RestoreState restored = new RestoreState();

    @Override
    void run(String path, Session session) throws CommandFailed {
        refuseEmpty(xml, "xml");
        session.connection().defineSaveImageXml(path, InputFile.readXml(xml), restored.flags());
        session.out().notice("State file " + file + " updated.\n");
    }

    @Override
    public String failure() {
        return "Failed to update " + file;
    }
}
