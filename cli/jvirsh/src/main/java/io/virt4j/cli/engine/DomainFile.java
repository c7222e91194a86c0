package io.virt4j.cli.engine;

import io.virt4j.cli.Caller;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.domain.DomainXml;

/** The file that a command of ours takes a domain from; {@code -} is standard input. */
final class DomainFile {
    private DomainFile() {}

    static DomainXml parse(String file) throws CommandFailed {
        if (file.isEmpty()) {
            throw new CommandFailed("the name of the file is empty");
        }
        try {
            return file.equals("-")
                    ? DomainXml.parse(Caller.current().in(), "standard input")
                    : DomainXml.parse(InputFile.path(file));
        } catch (XmlException e) {
            throw new CommandFailed(e.getMessage());
        }
    }
}
