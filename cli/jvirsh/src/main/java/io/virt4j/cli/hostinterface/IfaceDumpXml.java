package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print an interface of the host as XML. */
@Command(name = "iface-dumpxml", description = "Print a network interface of the host as XML.")
final class IfaceDumpXml extends InterfaceCommand {
    @Option(names = "--inactive", description = "print the definition, not the present state")
    boolean inactive;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void run(NetworkInterface found, Session session) throws CommandFailed {
        part.check();
        part.print(found.xml(inactive ? Set.of(NetworkInterfaceXmlFlag.INACTIVE) : Set.of()), session.out());
    }
}
