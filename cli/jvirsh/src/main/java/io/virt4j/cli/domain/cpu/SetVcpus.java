package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.VcpuFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Change how many vCPUs a domain has. */
@Command(
        name = "setvcpus",
        description = {
            "Change how many vCPUs a domain has.",
            "A running domain gets no more than its maximum, which can change only in the definition."
        },
        footer = {"jvirsh setvcpus web 8 --maximum --config", "jvirsh setvcpus web 4 --live"})
final class SetVcpus extends DomainCommand {
    @Option(names = "--count", required = true, paramLabel = "COUNT", description = "the number of vCPUs")
    NumberWord count;

    @Option(names = "--maximum", description = "change the maximum instead")
    boolean maximum;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Option(names = "--guest", description = "have the agent in the guest switch them on or off, and plug none")
    boolean guest;

    @Option(names = "--hotpluggable", description = "let those that are added be plugged out again")
    boolean hotpluggable;

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
        exclusive(guest, "guest", affect.config, "config");
        require(maximum, "maximum", affect.config, "config");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        int wanted = (int) count.toUnsignedInt();
        if (wanted == 0) {
            throw new CommandFailed("Can't set 0 processors for a VM");
        }
        EnumSet<VcpuFlag> flags = affect.flags(VcpuFlag.class, VcpuFlag.LIVE, VcpuFlag.CONFIG);
        add(flags, maximum, VcpuFlag.MAXIMUM);
        add(flags, guest, VcpuFlag.GUEST);
        add(flags, hotpluggable, VcpuFlag.HOTPLUGGABLE);
        if (flags.isEmpty() && !affect.current) {
            found.setVcpus(wanted);
        } else {
            found.setVcpus(wanted, flags);
        }
    }
}
