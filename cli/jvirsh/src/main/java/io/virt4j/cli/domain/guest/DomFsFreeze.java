package io.virt4j.cli.domain.guest;

import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Have a guest stop writing to its file systems. */
@Command(name = "domfsfreeze", description = "Have a guest stop writing to its file systems.")
final class DomFsFreeze extends FilesystemsCommand {
    @Override
    protected void run(Domain found, Session session) {
        int count = found.fsFreeze(mountpoints);
        session.out().notice("Froze " + count + " filesystem(s)\n");
    }

    @Override
    public String failure() {
        return "Unable to freeze filesystems";
    }
}
