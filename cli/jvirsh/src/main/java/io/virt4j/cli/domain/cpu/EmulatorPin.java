package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.host.CpuSet;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print which of the host's CPUs the emulator of a domain may run on, or say it. */
@Command(
        name = "emulatorpin",
        description = {
            "Print or set the CPUs of the host on which the emulator of a domain may run.",
            "The emulator is what the hypervisor runs besides vCPUs and I/O threads."
        })
final class EmulatorPin extends DomainCommand {
    @Option(
            names = "--cpulist",
            paramLabel = "CPUS",
            description = "the CPUs, such as 0-3,^2; r for all of them; without it, they are printed")
    @Nullable
    String cpulist;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (cpulist == null) {
            CpuSet cpus = found.emulatorPin(affect.impact());
            session.out().notice("emulator: CPU Affinity\n");
            session.out().notice("----------------------------------\n");
            session.out().notice("       *: ");
            session.out().line(cpus.toString());
            return;
        }
        CpuSet cpus = CpuList.parse(cpulist, HostCpuCount.of(session));
        found.pinEmulator(cpus, affect.isGiven() ? affect.impact() : EnumSet.of(ModificationImpact.LIVE));
    }
}
