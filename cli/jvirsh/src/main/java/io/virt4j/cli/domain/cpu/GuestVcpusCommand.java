package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the vCPUs as the guest sees them, or have it switch them on or off. */
@Command(
        name = "guestvcpus",
        description = "Print the vCPUs as the agent in the guest sees them, or have it switch some on or off.")
final class GuestVcpusCommand extends DomainCommand {
    @Option(names = "--cpulist", paramLabel = "VCPUS", description = "the vCPUs to switch, such as 1,3-4")
    @Nullable
    String cpulist;

    @Option(names = "--enable", description = "switch them on")
    boolean enable;

    @Option(names = "--disable", description = "switch them off")
    boolean disable;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(enable, "enable", disable, "disable");
        require(enable, "enable", cpulist != null, "cpulist");
        require(disable, "disable", cpulist != null, "cpulist");
        refuseEmpty(cpulist, "cpulist");
        if (cpulist != null && !enable && !disable) {
            throw new CommandFailed("One of options --enable or --disable is required by option --cpulist");
        }
    }

    @Override
    protected void run(Domain found, Session session) {
        if (cpulist != null) {
            found.setGuestVcpus(cpulist, enable);
            return;
        }
        ParameterText.print(found.guestVcpus().values(), session.out());
    }
}
