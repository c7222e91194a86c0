package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.VcpuFlag;
import io.virt4j.host.CpuSet;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print which of the host's CPUs vCPUs may run on, or say it. */
@Command(
        name = "vcpupin",
        description = "Print or set the CPUs of the host on which the vCPUs of a domain may run.",
        footer = "jvirsh vcpupin web 0 2-3")
final class VcpuPin extends DomainCommand {
    @Option(names = "--vcpu", paramLabel = "VCPU", description = "the number of a vCPU; without it, all are printed")
    @Nullable
    NumberWord vcpu;

    @Option(
            names = "--cpulist",
            paramLabel = "CPUS",
            description = "the CPUs, such as 0-3,^2; r for all of them; without it, they are printed")
    @Nullable
    String cpulist;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    private long number = -1;

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
        if (cpulist == null) {
            exclusive(affect.live, "live", affect.config, "config");
        }
        if (vcpu != null) {
            number = vcpu.toUnsignedInt();
        } else if (cpulist != null) {
            throw new CommandFailed("vcpupin: Missing vCPU number in pin mode.");
        }
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        int hostCpus = HostCpuCount.of(session);
        if (cpulist == null) {
            print(found, session.out());
            return;
        }
        CpuSet cpus = CpuList.parse(cpulist, hostCpus);
        if (affect.isGiven()) {
            found.pinVcpu((int) number, cpus, affect.impact());
        } else {
            found.pinVcpu((int) number, cpus);
        }
    }

    private void print(Domain found, Output out) throws CommandFailed {
        if (affect.live && !found.isActive()) {
            throw new CommandFailed("cannot get vcpupin for offline domain");
        }
        if (affect.config && !found.isPersistent()) {
            throw new CommandFailed("cannot get vcpupin for transient domain");
        }
        EnumSet<VcpuFlag> flags = affect.flags(VcpuFlag.class, VcpuFlag.LIVE, VcpuFlag.CONFIG);
        flags.add(VcpuFlag.MAXIMUM);
        int count = found.vcpuCount(flags);
        if (number >= count) {
            boolean isOfRunning = affect.live || (!affect.config && found.isActive());
            throw new CommandFailed("vcpu " + (int) number + " is out of range of "
                    + (isOfRunning ? "live" : "persistent") + " cpu count " + count);
        }
        Table table = new Table("VCPU", "CPU Affinity");
        List<CpuSet> pins = found.vcpuPins(affect.impact());
        for (int i = 0; i < pins.size(); i++) {
            if (vcpu == null || i == number) {
                table.row(Integer.toString(i), pins.get(i).toString());
            }
        }
        table.print(out);
    }
}
