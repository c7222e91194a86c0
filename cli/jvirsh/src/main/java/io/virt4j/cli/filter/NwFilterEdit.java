package io.virt4j.cli.filter;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDefinition;
import io.virt4j.cli.edit.Editing;
import io.virt4j.nwfilter.NetworkFilter;
import picocli.CommandLine.Command;

/** Change a network filter in an editor. */
@OwnProcess
@Command(name = "nwfilter-edit", description = "Change the definition of a network filter in an editor.")
final class NwFilterEdit extends FilterCommand {
    @Override
    void run(NetworkFilter found, Session session) throws CommandFailed {
        Connection host = session.connection();
        EditedDefinition definition = new EditedDefinition(
                "Network filter",
                found.name(),
                found::xml,
                changed -> host.defineNetworkFilter(changed).name());
        Editing.run(definition, session.out());
    }
}
