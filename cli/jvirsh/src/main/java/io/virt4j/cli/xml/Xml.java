package io.virt4j.cli.xml;

import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import picocli.CommandLine.Option;

/** Format, validate and compare XML documents of libvirt's. */
@picocli.CommandLine.Command(
        name = "xml",
        description = {
            "Format, validate and compare XML documents of libvirt's.",
            "Any kind will do; the root element tells which. No host is asked."
        },
        subcommands = {XmlFormat.class, XmlValidate.class, XmlDiff.class})
final class Xml implements Command {
    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Override
    public void run(Session session) throws CommandFailed {
        throw new CommandFailed("xml needs one of format, validate and diff; see xml --help");
    }
}
