package io.virt4j.cli.xml;

import io.virt4j.cli.Caller;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.xml.XmlDocument;
import io.virt4j.xml.XmlException;

/** A document that a command is given; {@code -} is standard input. */
final class XmlFile {
    private XmlFile() {}

    /** Throws {@link XmlException} where it cannot be used. */
    static XmlDocument read(String file) throws CommandFailed {
        if (file.isEmpty()) {
            throw new CommandFailed("the name of the file is empty");
        }
        return file.equals("-")
                ? XmlDocument.parse(Caller.current().in(), "standard input")
                : XmlDocument.parse(InputFile.path(file));
    }
}
