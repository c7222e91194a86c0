package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.network.NetworkPort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print a port of a network as XML. */
@Command(name = "net-port-dumpxml", description = "Print a port of a virtual network as XML.")
final class NetPortDumpXml extends NetPortCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(NetworkPort found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(), session.out());
    }
}
