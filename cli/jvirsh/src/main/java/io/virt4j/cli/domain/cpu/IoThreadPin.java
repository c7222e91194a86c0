package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.host.CpuSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Say which of the host's CPUs an I/O thread of a domain may run on. */
@Command(name = "iothreadpin", description = "Set the CPUs of the host on which an I/O thread of a domain may run.")
final class IoThreadPin extends DomainCommand {
    @Option(names = "--iothread", required = true, paramLabel = "NUMBER", description = "the number of the I/O thread")
    NumberWord iothread;

    @Option(
            names = "--cpulist",
            required = true,
            paramLabel = "CPUS",
            description = "the CPUs, such as 0-3,^2; r for all of them")
    String cpulist;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long number = iothread.toUnsignedInt();
        refuseEmpty(cpulist, "cpulist");
        CpuSet cpus = CpuList.parse(cpulist, HostCpuCount.of(session));
        found.pinIoThread((int) number, cpus, affect.impact());
    }
}
