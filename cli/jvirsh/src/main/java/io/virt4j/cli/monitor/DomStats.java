package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.DomainLookup;
import io.virt4j.cli.Output;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print statistics of domains. */
@Command(
        name = "domstats",
        description = {"Print statistics of domains.", "Without options: all that the host has, of all domains."},
        footer = "jvirsh domstats --state --cpu-total --list-running")
final class DomStats extends DialectCommand {
    @Option(names = "--state", description = "print the state and the reason for it")
    boolean state;

    @Option(names = "--cpu-total", description = "print the CPU time of the domain as a whole")
    boolean cpuTotal;

    @Option(names = "--balloon", description = "print how much memory the guest has")
    boolean balloon;

    @Option(names = "--vcpu", description = "print the state and the CPU time of each vCPU")
    boolean vcpu;

    @Option(names = "--interface", description = "print the traffic of each network interface")
    boolean networkInterface;

    @Option(names = "--block", description = "print what was read from and written to each disk")
    boolean block;

    @Option(names = "--perf", description = "print the perf events that are counted")
    boolean perf;

    @Option(names = "--iothread", description = "print the settings of each I/O thread")
    boolean iothread;

    @Option(names = "--memory", description = "print the use of memory bandwidth")
    boolean memory;

    @Option(names = "--dirtyrate", description = "print how fast the guest changes its memory, after domdirtyrate-calc")
    boolean dirtyrate;

    @Option(names = "--vm", description = "print what the hypervisor counts besides")
    boolean vm;

    @Option(names = "--list-active", description = "print those of domains that run")
    boolean listActive;

    @Option(names = "--list-inactive", description = "print those of domains that do not run")
    boolean listInactive;

    @Option(names = "--list-persistent", description = "print those of domains that are defined")
    boolean listPersistent;

    @Option(names = "--list-transient", description = "print those of domains that are forgotten when they stop")
    boolean listTransient;

    @Option(names = "--list-running", description = "print those of running domains that are not paused")
    boolean listRunning;

    @Option(names = "--list-paused", description = "print those of paused domains")
    boolean listPaused;

    @Option(names = "--list-shutoff", description = "print those of domains that are shut off")
    boolean listShutoff;

    @Option(names = "--list-other", description = "print those of domains in another state")
    boolean listOther;

    @Option(names = "--raw", description = "print the values as the host gives them, which is the default")
    boolean raw;

    @Option(names = "--enforce", description = "fail if the host does not know all that is asked for")
    boolean enforce;

    @Option(names = "--backing", description = "print those of the images behind each disk too")
    boolean backing;

    @Option(names = "--nowait", description = "leave out what cannot be had at once")
    boolean nowait;

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "the domains, each by its name, id or UUID; without it, all")
    List<String> domains;

    @Override
    public void run(Session session) throws CommandFailed {
        List<DomainStatistics> all;
        if (domains.isEmpty()) {
            all = session.connection().allDomainStatistics(groups(), flags());
        } else {
            List<Domain> found = new ArrayList<>();
            for (String domain : domains) {
                found.add(DomainLookup.find(domain, session));
            }
            all = session.connection().domainStatistics(found, groups(), flags());
        }
        print(all, session.out());
    }

    private static void print(List<DomainStatistics> all, Output out) {
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                out.line("");
            }
            out.line("Domain: '" + all.get(i).domain().name() + "'");
            for (Parameters.Value value : all.get(i).values()) {
                out.line("  " + value.name() + "=" + ParameterText.of(value));
            }
        }
    }

    private EnumSet<StatisticsGroup> groups() {
        EnumSet<StatisticsGroup> groups = EnumSet.noneOf(StatisticsGroup.class);
        add(groups, state, StatisticsGroup.STATE);
        add(groups, cpuTotal, StatisticsGroup.CPU_TOTAL);
        add(groups, balloon, StatisticsGroup.BALLOON);
        add(groups, vcpu, StatisticsGroup.VCPU);
        add(groups, networkInterface, StatisticsGroup.INTERFACE);
        add(groups, block, StatisticsGroup.BLOCK);
        add(groups, perf, StatisticsGroup.PERF);
        add(groups, iothread, StatisticsGroup.IOTHREAD);
        add(groups, memory, StatisticsGroup.MEMORY);
        add(groups, dirtyrate, StatisticsGroup.DIRTYRATE);
        add(groups, vm, StatisticsGroup.VM);
        return groups;
    }

    private EnumSet<StatisticsFlag> flags() {
        EnumSet<StatisticsFlag> flags = EnumSet.noneOf(StatisticsFlag.class);
        add(flags, listActive, StatisticsFlag.ACTIVE);
        add(flags, listInactive, StatisticsFlag.INACTIVE);
        add(flags, listPersistent, StatisticsFlag.PERSISTENT);
        add(flags, listTransient, StatisticsFlag.TRANSIENT);
        add(flags, listRunning, StatisticsFlag.RUNNING);
        add(flags, listPaused, StatisticsFlag.PAUSED);
        add(flags, listShutoff, StatisticsFlag.SHUTOFF);
        add(flags, listOther, StatisticsFlag.OTHER);
        add(flags, enforce, StatisticsFlag.ENFORCE_STATS);
        add(flags, backing, StatisticsFlag.BACKING);
        add(flags, nowait, StatisticsFlag.NOWAIT);
        return flags;
    }
}
