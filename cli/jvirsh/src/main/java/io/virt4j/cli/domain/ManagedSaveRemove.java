package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Throw a domain's managed save away, so that its next start boots. */
@Command(
        name = "managedsave-remove",
        description = "Delete what managedsave has saved of a domain, so that its next start boots.")
final class ManagedSaveRemove extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        boolean saved;
        try {
            saved = found.hasManagedSave();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to check for domain managed save image", e.getMessage());
        }
        if (saved) {
            found.removeManagedSave();
            session.out().notice("Removed managedsave image for domain " + named());
        } else {
            session.out().notice("Domain " + named() + " has no manage save image; removal skipped");
        }
    }

    @Override
    public String failure() {
        return "Failed to remove managed save image for domain " + named();
    }
}
