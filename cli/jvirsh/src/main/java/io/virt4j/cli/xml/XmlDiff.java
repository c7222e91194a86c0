package io.virt4j.cli.xml;

import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.xml.Difference;
import io.virt4j.xml.XmlException;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tell what two documents say differently, by meaning. */
@picocli.CommandLine.Command(
        name = "diff",
        description = {
            "Print what two documents say differently, by meaning.",
            "Units, spellings of numbers, and values that libvirt takes anyway make no difference. A line "
                    + "starts with - for what only the first says, and + for what only the second says. The exit "
                    + "status is 1 if there is any difference."
        })
final class XmlDiff implements Command {
    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(index = "0", paramLabel = "A", description = "the first file; - for standard input")
    String first;

    @Parameters(index = "1", paramLabel = "B", description = "the second file; - for standard input")
    String second;

    @Override
    public void run(Session session) throws CommandFailed {
        if (first.equals("-") && second.equals("-")) {
            throw new CommandFailed("standard input can be one of the two documents, not both");
        }
        List<Difference> differences;
        try {
            differences = XmlFile.read(first).differences(XmlFile.read(second));
        } catch (XmlException e) {
            throw new CommandFailed(e.getMessage());
        }
        differences.forEach(difference -> session.out().line(difference.toString()));
        if (!differences.isEmpty()) {
            throw new CommandFailed();
        }
    }
}
