package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.RebootFlag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ask a guest to start again. */
@Command(
        name = "reboot",
        description = {
            "Ask the guest of a domain to start again.",
            "The command returns once the guest has been asked. What becomes of the domain is up to "
                    + "on_reboot in its XML."
        })
final class Reboot extends DomainCommand {
    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "how to ask, several with commas between them: acpi, agent, initctl, signal, paravirt")
    @Nullable
    String mode;

    private Set<RebootFlag> modes = Set.of();

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(mode, "mode");
        modes = PowerModes.parse(mode, RebootFlag.class, "'acpi', 'agent', 'initctl', 'signal' or 'paravirt'");
    }

    @Override
    protected void run(Domain found, Session session) {
        found.reboot(modes);
        session.out().notice("Domain " + named() + " is being rebooted\n");
    }

    @Override
    public String failure() {
        return "Failed to reboot domain " + named();
    }
}
