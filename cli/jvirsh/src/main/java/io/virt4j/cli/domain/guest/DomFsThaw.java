package io.virt4j.cli.domain.guest;

import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Have a guest go on writing to its file systems. */
@Command(name = "domfsthaw", description = "Have the agent in a guest allow writing to its file systems again.")
final class DomFsThaw extends FilesystemsCommand {
    @Override
    protected void run(Domain found, Session session) {
        int count = found.fsThaw(mountpoints);
        session.out().notice("Thawed " + count + " filesystem(s)\n");
    }

    @Override
    public String failure() {
        return "Unable to thaw filesystems";
    }
}
