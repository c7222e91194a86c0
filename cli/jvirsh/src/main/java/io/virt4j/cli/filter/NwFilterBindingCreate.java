package io.virt4j.cli.filter;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.nwfilter.NetworkFilterBinding;
import io.virt4j.nwfilter.NetworkFilterBindingCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Put a network filter in force on a port. */
@Command(
        name = "nwfilter-binding-create",
        description = "Put a network filter in force on a network device, as an XML file says.")
final class NwFilterBindingCreate extends XmlFileCommand<NetworkFilterBinding> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected NetworkFilterBinding make(Connection host, XmlText xml) {
        return host.createNetworkFilterBinding(
                xml, validate ? Set.of(NetworkFilterBindingCreateFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(NetworkFilterBinding made, Session session) {
        session.out().notice("Network filter binding on " + made.portDevice() + " created from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to create network filter from " + file;
    }
}
