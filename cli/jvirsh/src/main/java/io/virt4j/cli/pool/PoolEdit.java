package io.virt4j.cli.pool;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDefinition;
import io.virt4j.cli.edit.Editing;
import io.virt4j.storage.PoolXmlFlag;
import io.virt4j.storage.StoragePool;
import java.util.Set;
import picocli.CommandLine.Command;

/** Change a storage pool's definition in an editor. */
@OwnProcess
@Command(
        name = "pool-edit",
        description = {
            "Change the definition of a storage pool in an editor.",
            "A running one changes at its next start."
        })
final class PoolEdit extends PoolCommand {
    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        Connection host = session.connection();
        EditedDefinition definition = new EditedDefinition(
                "Pool",
                found.name(),
                () -> EditedDefinition.inactive(() -> found.xml(Set.of(PoolXmlFlag.INACTIVE)), found::xml),
                changed -> host.defineStoragePool(changed).name());
        Editing.run(definition, session.out());
    }
}
