package io.virt4j.cli.domain.guest;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.MountedFilesystem;
import java.util.List;
import picocli.CommandLine.Command;

/** List the file systems that a guest has mounted. */
@Command(name = "domfsinfo", description = "List the file systems that a guest has mounted, as its agent tells.")
final class DomFsInfo extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        List<MountedFilesystem> filesystems = found.fsInfo();
        if (filesystems.isEmpty()) {
            session.out().notice("No filesystems are mounted in the domain");
            return;
        }
        Table table = new Table("Mountpoint", "Name", "Type", "Target");
        for (MountedFilesystem filesystem : filesystems) {
            table.row(
                    filesystem.mountPoint(),
                    filesystem.name(),
                    filesystem.type(),
                    String.join(",", filesystem.disks()));
        }
        table.print(session.out());
    }

    @Override
    public String failure() {
        return "Unable to get filesystem information";
    }
}
