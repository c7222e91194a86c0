package io.virt4j.cli.engine;

import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;

/** The file that a command of ours takes a domain from; {@code -} is standard input. */
final class DomainFile {
    private DomainFile() {}

    static DomainXml parse(String file) throws CommandFailed {
        try {
            return file.equals("-") ? DomainXml.parse(System.in, "standard input") : DomainXml.parse(Path.of(file));
        } catch (XmlException e) {
            throw new CommandFailed(e.getMessage());
        }
    }
}
