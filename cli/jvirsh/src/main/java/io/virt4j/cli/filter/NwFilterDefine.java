package io.virt4j.cli.filter;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.nwfilter.NetworkFilter;
import io.virt4j.nwfilter.NetworkFilterDefineFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a network filter known to the host, or change it. */
@Command(
        name = "nwfilter-define",
        description = {
            "Define a network filter from an XML file, or change it.",
            "Running guests that use it get the new rules at once."
        })
final class NwFilterDefine extends XmlFileCommand<NetworkFilter> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected NetworkFilter make(Connection host, XmlText xml) {
        return host.defineNetworkFilter(xml, validate ? Set.of(NetworkFilterDefineFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(NetworkFilter made, Session session) {
        session.out().notice("Network filter " + made.name() + " defined from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to define network filter from " + file;
    }
}
