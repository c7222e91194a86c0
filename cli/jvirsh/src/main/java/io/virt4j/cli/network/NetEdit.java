package io.virt4j.cli.network;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDefinition;
import io.virt4j.cli.edit.Editing;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;

/** Change a network's definition in an editor. */
@OwnProcess
@Command(
        name = "net-edit",
        description = {
            "Change the definition of a virtual network in an editor.",
            "A running one changes at its next start."
        })
final class NetEdit extends NetworkCommand {
    @Override
    void run(Network found, Session session) throws CommandFailed {
        Connection host = session.connection();
        EditedDefinition definition = new EditedDefinition(
                "Network",
                found.name(),
                () -> EditedDefinition.inactive(() -> found.xml(Set.of(NetworkXmlFlag.INACTIVE)), found::xml),
                changed -> host.defineNetwork(changed).name());
        Editing.run(definition, session.out());
    }
}
