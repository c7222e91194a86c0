package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.save.SaveFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stop a domain so that its next start goes on where it was. */
@Command(
        name = "managedsave",
        description = {
            "Save the memory of a running domain and stop it; its next start goes on from there.",
            "The host keeps the file. Ctrl-C ends the command, and the domain runs on. start --force-boot "
                    + "or managedsave-remove gives up what was saved."
        })
final class ManagedSave extends DomainCommand {
    @Option(names = "--bypass-cache", description = "write the file past the host's cache")
    boolean bypassCache;

    @Mixin
    final RestoreState restored = new RestoreState();

    @Option(names = "--verbose", description = "show the progress")
    boolean verbose;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        EnumSet<SaveFlag> flags = restored.flags();
        add(flags, bypassCache, SaveFlag.BYPASS_CACHE);
        WatchedJob.run("Managedsave", verbose, found, session.out(), () -> found.managedSave(flags));
        session.out().notice("\nDomain " + named() + " state saved by libvirt\n");
    }

    @Override
    public String failure() {
        return "Failed to save domain " + named() + " state";
    }
}
