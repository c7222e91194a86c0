package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.SetVcpuFlag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plug single vCPUs in or pull them out. */
@Command(
        name = "setvcpu",
        description = "Plug single vCPUs in or out.",
        footer = "jvirsh setvcpu web 3 --enable --live")
final class SetVcpu extends DomainCommand {
    @Option(names = "--vcpulist", required = true, paramLabel = "VCPUS", description = "the vCPUs, such as 1,3-4")
    String vcpulist;

    @Option(names = "--enable", description = "plug them in")
    boolean enable;

    @Option(names = "--disable", description = "plug them out")
    boolean disable;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(enable, "enable", disable, "disable");
        affect.check();
        if (!enable && !disable) {
            throw new CommandFailed("one of --enable, --disable is required");
        }
        refuseEmpty(vcpulist, "vcpulist");
    }

    @Override
    protected void run(Domain found, Session session) {
        found.setVcpu(
                vcpulist, enable, affect.flags(SetVcpuFlag.class, SetVcpuFlag.AFFECT_LIVE, SetVcpuFlag.AFFECT_CONFIG));
    }
}
