package io.virt4j.cli.hostinterface;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDefinition;
import io.virt4j.cli.edit.Editing;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;

/** Change how an interface of the host is set up, in an editor. */
@OwnProcess
@Command(name = "iface-edit", description = "Change the definition of a network interface of the host in an editor.")
final class IfaceEdit extends InterfaceCommand {
    @Override
    void run(NetworkInterface found, Session session) throws CommandFailed {
        Connection host = session.connection();
        EditedDefinition definition = new EditedDefinition(
                "Interface",
                found.name(),
                () -> found.xml(Set.of(NetworkInterfaceXmlFlag.INACTIVE)),
                changed -> host.defineNetworkInterface(changed).name());
        Editing.run(definition, session.out());
    }
}
