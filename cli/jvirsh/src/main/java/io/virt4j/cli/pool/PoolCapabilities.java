package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Print as XML which kinds of storage pools the host has. */
@Command(
        name = "pool-capabilities",
        description = "Print the types of storage pools that the host has, and their formats, as XML.")
final class PoolCapabilities extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.out().line(session.connection().storagePoolCapabilities());
    }

    @Override
    public String failure() {
        return "failed to get storage pool capabilities";
    }
}
