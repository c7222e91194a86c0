package io.virt4j.cli.domain.guest;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Send a guest an interrupt that cannot be masked. */
@Command(
        name = "inject-nmi",
        description = {"Send a non-maskable interrupt to a guest.", "Many systems answer by a crash dump."})
final class InjectNmi extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        found.injectNmi();
    }
}
