package io.virt4j.cli.domain.cpu;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.cpu.VcpuFlag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how many vCPUs a domain has. */
@Command(
        name = "vcpucount",
        description = {
            "Print how many vCPUs a domain has.",
            "Without options: the maximum and the present number, of the definition and of the running " + "domain."
        })
final class VcpuCount extends DomainCommand {
    @Option(names = "--maximum", description = "print the maximum alone")
    boolean maximum;

    @Option(names = "--active", description = "print the number of vCPUs in use alone")
    boolean active;

    @Option(names = "--live", description = "print that of the running domain")
    boolean live;

    @Option(names = "--config", description = "print that of the definition, which counts from the next start on")
    boolean config;

    @Option(
            names = "--current",
            description = "print that of the running domain, or of the definition if it does not run")
    boolean current;

    @Option(names = "--guest", description = "print what the agent in the guest counts")
    boolean guest;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(live, "live", config, "config");
        boolean isOfPresent = current && (maximum || active); // By itself it is an old name of --active.
        exclusive(isOfPresent, "current", live, "live");
        exclusive(isOfPresent, "current", config, "config");
        exclusive(active, "active", maximum, "maximum");
        exclusive(guest, "guest", config, "config");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (maximum || active || live || config || current || guest) {
            session.out().line(Integer.toString(count(found)));
        } else {
            printAll(found, session.out());
        }
    }

    private int count(Domain found) throws CommandFailed {
        EnumSet<VcpuFlag> flags = EnumSet.noneOf(VcpuFlag.class);
        add(flags, live, VcpuFlag.LIVE);
        add(flags, config, VcpuFlag.CONFIG);
        add(flags, maximum, VcpuFlag.MAXIMUM);
        add(flags, guest, VcpuFlag.GUEST);
        try {
            return count(found, flags);
        } catch (VirtException e) {
            if (guest && isUnknown(e)) {
                throw new CommandFailed("Failed to retrieve vCPU count from the guest", e.getMessage());
            }
            throw e;
        }
    }

    /** Of a running domain even with a driver that has no function for it. */
    private static int count(Domain found, Set<VcpuFlag> flags) {
        try {
            return found.vcpuCount(flags);
        } catch (VirtException e) {
            boolean isOfRunning = !flags.contains(VcpuFlag.GUEST) && !flags.contains(VcpuFlag.CONFIG);
            if (isUnknown(e) && isOfRunning && found.isActive()) {
                return flags.contains(VcpuFlag.MAXIMUM)
                        ? found.maxVcpus()
                        : found.info().vcpus();
            }
            throw e;
        }
    }

    private static boolean isUnknown(VirtException failure) {
        return failure.isNotSupported() || failure.code().equals(ErrorCode.INVALID_ARG);
    }

    private static void printAll(Domain found, Output out) {
        boolean hasDefinition = found.isPersistent();
        boolean isRunning = found.isActive();
        List<String> lines = new ArrayList<>();
        addLine(lines, hasDefinition, "maximum", "config", found, VcpuFlag.CONFIG, VcpuFlag.MAXIMUM);
        addLine(lines, isRunning, "maximum", "live", found, VcpuFlag.LIVE, VcpuFlag.MAXIMUM);
        addLine(lines, hasDefinition, "current", "config", found, VcpuFlag.CONFIG);
        addLine(lines, isRunning, "current", "live", found, VcpuFlag.LIVE);
        lines.forEach(out::line);
    }

    /** A line is missing of what the host does not tell. */
    private static void addLine(
            List<String> lines, boolean wanted, String which, String where, Domain found, VcpuFlag... flags) {
        if (!wanted) {
            return;
        }
        try {
            lines.add(String.format(Locale.ROOT, "%-12s %-12s %3d", which, where, count(found, Set.of(flags))));
        } catch (VirtException e) {
            if (!isUnknown(e)) {
                throw e;
            }
        }
    }
}
