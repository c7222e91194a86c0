package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ShutdownFlag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ask the guest to power itself off. */
@Command(
        name = "shutdown",
        description = {
            "Ask the guest of a domain to power itself off.",
            "The command returns once the guest has been asked. A guest that does not listen runs on; "
                    + "destroy stops it for certain."
        },
        footer = "jvirsh shutdown web --mode agent")
final class Shutdown extends DomainCommand {
    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "how to ask, several with commas between them: acpi, agent, initctl, signal, paravirt")
    @Nullable
    String mode;

    private Set<ShutdownFlag> modes = Set.of();

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(mode, "mode");
        modes = PowerModes.parse(mode, ShutdownFlag.class, "'acpi', 'agent', 'initctl', 'signal', or 'paravirt'");
    }

    @Override
    protected void run(Domain found, Session session) {
        found.shutdown(modes);
        session.out().notice("Domain " + named() + " is being shutdown\n");
    }

    @Override
    public String failure() {
        return "Failed to shutdown domain " + named();
    }
}
