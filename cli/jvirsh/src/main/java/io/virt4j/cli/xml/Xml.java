package io.virt4j.cli.xml;

import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Format, validate and compare XML documents of libvirt's. */
@picocli.CommandLine.Command(
        name = "xml",
        description = {
            "Format, validate and compare libvirt's XML documents.",
            "The root element tells which kind a document is. No host is asked."
        },
        footer = {"jvirsh xml validate web.xml", "jvirsh xml diff before.xml after.xml"},
        subcommands = {XmlFormat.class, XmlValidate.class, XmlDiff.class})
final class Xml implements Command {
    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(arity = "0..*", hidden = true)
    List<String> words = List.of();

    @Override
    public void run(Session session) throws CommandFailed {
        throw new CommandFailed((words.isEmpty() ? "xml needs a word more" : "xml has no '" + words.get(0) + "'")
                + ": format, validate or diff; see xml --help");
    }
}
