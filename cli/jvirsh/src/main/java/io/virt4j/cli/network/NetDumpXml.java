package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print a network as XML. */
@Command(
        name = "net-dumpxml",
        description = "Print a virtual network as XML: as it is while it runs, otherwise its definition.")
final class NetDumpXml extends NetworkCommand {
    @Option(names = "--inactive", description = "print the definition, which counts from the next start on")
    boolean inactive;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(Network found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(inactive ? Set.of(NetworkXmlFlag.INACTIVE) : Set.of()), session.out());
    }
}
