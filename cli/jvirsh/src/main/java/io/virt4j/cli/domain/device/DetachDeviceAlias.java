package io.virt4j.cli.domain.device;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ask a guest to give up the device of an alias. */
@Command(
        name = "detach-device-alias",
        description = {
            "Ask a running domain's guest to give up the device that has an alias.",
            "The command does not wait for it; an event tells when it has."
        })
final class DetachDeviceAlias extends DomainCommand {
    @Option(
            names = "--alias",
            required = true,
            paramLabel = "ALIAS",
            description = "the device's alias, as dumpxml shows it")
    String alias;

    @Mixin
    final AffectOptions impact = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        impact.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(alias, "alias");
        found.detachDeviceAlias(alias, DeviceImpact.flags(impact));
        session.out().notice("Device detach request sent successfully\n");
    }

    @Override
    public String failure() {
        return "Failed to detach device with alias " + alias;
    }
}
