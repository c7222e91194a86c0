package io.virt4j.cli.domain.guest;

import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Have a guest stop writing to its file systems. */
@Command(
        name = "domfsfreeze",
        description = {
            "Have the agent in a guest stop all writing to its file systems.",
            "A copy of the disks that is made now is complete in itself. domfsthaw ends it; do not forget " + "it."
        },
        footer = "jvirsh \"domfsfreeze web; snapshot-create-as web --disk-only; domfsthaw web\"")
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
