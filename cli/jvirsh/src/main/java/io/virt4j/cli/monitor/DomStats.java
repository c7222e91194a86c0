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
@Command(name = "domstats", description = "Print statistics of domains; without options, all of all domains.")
final class DomStats extends DialectCommand {
    @Option(names = "--state", description = "the state and why")
    boolean state;

    @Option(names = "--cpu-total", description = "CPU time of the whole domain")
    boolean cpuTotal;

    @Option(names = "--balloon", description = "memory")
    boolean balloon;

    @Option(names = "--vcpu", description = "each vCPU")
    boolean vcpu;

    @Option(names = "--interface", description = "each network interface")
    boolean networkInterface;

    @Option(names = "--block", description = "each disk")
    boolean block;

    @Option(names = "--perf", description = "perf events")
    boolean perf;

    @Option(names = "--iothread", description = "each I/O thread")
    boolean iothread;

    @Option(names = "--memory", description = "memory bandwidth")
    boolean memory;

    @Option(names = "--dirtyrate", description = "how fast the guest writes to its memory")
    boolean dirtyrate;

    @Option(names = "--vm", description = "what the hypervisor counts besides")
    boolean vm;

    @Option(names = "--list-active", description = "of domains that run")
    boolean listActive;

    @Option(names = "--list-inactive", description = "of domains that do not run")
    boolean listInactive;

    @Option(names = "--list-persistent", description = "of domains that the host keeps")
    boolean listPersistent;

    @Option(names = "--list-transient", description = "of domains that the host forgets when they stop")
    boolean listTransient;

    @Option(names = "--list-running", description = "of running domains that are not paused")
    boolean listRunning;

    @Option(names = "--list-paused", description = "of paused domains")
    boolean listPaused;

    @Option(names = "--list-shutoff", description = "of domains that are shut off")
    boolean listShutoff;

    @Option(names = "--list-other", description = "of domains in any other state")
    boolean listOther;

    @Option(names = "--raw", description = "print the values as the host gives them, as without this")
    boolean raw;

    @Option(names = "--enforce", description = "fail if the host does not know what is asked for")
    boolean enforce;

    @Option(names = "--backing", description = "of the files behind disks, too")
    boolean backing;

    @Option(names = "--nowait", description = "leave out what cannot be had at once")
    boolean nowait;

    @Option(names = "--domain", paramLabel = "DOMAIN", description = "of these, each by its name, id or UUID")
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
