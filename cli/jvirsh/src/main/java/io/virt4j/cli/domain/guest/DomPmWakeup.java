package io.virt4j.cli.domain.guest;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Wake a guest that sleeps. */
@Command(name = "dompmwakeup", description = "Wake a guest that sleeps by its own power management.")
final class DomPmWakeup extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        try {
            found.pmWakeup();
        } catch (VirtException e) {
            throw new CommandFailed("Domain '" + found.name() + "' could not be woken up", e.getMessage());
        }
        session.out().notice("Domain '" + found.name() + "' successfully woken up");
    }
}
