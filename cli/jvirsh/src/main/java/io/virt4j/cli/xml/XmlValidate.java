package io.virt4j.cli.xml;

import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.xml.Fault;
import io.virt4j.xml.XmlException;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tell each place where a document is not as libvirt would have it. */
@picocli.CommandLine.Command(
        name = "validate",
        description = {
            "Print each place where a document is not as libvirt would have it.",
            "A line has FILE:LINE:COLUMN, the path of the element, and what was expected there; a valid "
                    + "document gives no line. The exit status is 1 if there is any fault."
        })
final class XmlValidate implements Command {
    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files; - for standard input")
    List<String> files;

    @Override
    public void run(Session session) throws CommandFailed {
        boolean valid = true;
        for (String file : files) {
            try {
                for (Fault fault : XmlFile.read(file).faults()) {
                    session.out().line(fault.toString());
                    valid = false;
                }
            } catch (XmlException e) {
                session.out().line(e.getMessage());
                valid = false;
            }
        }
        if (!valid) {
            throw new CommandFailed();
        }
    }
}
