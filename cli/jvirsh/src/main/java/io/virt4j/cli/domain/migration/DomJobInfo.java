package io.virt4j.cli.domain.migration;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.job.JobStats;
import io.virt4j.domain.job.JobStatsFlag;
import io.virt4j.domain.job.JobType;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what a domain is busy with. */
@Command(name = "domjobinfo", description = "Print what a domain is busy with.")
final class DomJobInfo extends DomainCommand {
    @Option(names = "--completed", description = "what it was busy with last; this is told once")
    boolean completed;

    @Option(names = "--keep-completed", description = "with --completed: it can be told again")
    boolean keepCompleted;

    @Option(names = "--anystats", description = "all there is, even of a job that failed")
    boolean anystats;

    @Option(names = "--rawstats", description = "in the host's own words")
    boolean rawstats;

    @Override
    protected void checkOptions() throws CommandFailed {
        require(keepCompleted, "keep-completed", completed, "completed");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        JobStats stats = look(found);
        JobReport report = new JobReport(stats, session.out());
        if (rawstats) {
            report.printRaw();
            return;
        }
        report.printType();
        if (stats.type().equals(JobType.NONE)) {
            return;
        }
        boolean isRunning = stats.type().equals(JobType.BOUNDED) || stats.type().equals(JobType.UNBOUNDED);
        if (isRunning || anystats || (completed && stats.type().equals(JobType.COMPLETED))) {
            report.print(completed);
        }
    }

    private JobStats look(Domain found) throws CommandFailed {
        EnumSet<JobStatsFlag> flags = EnumSet.noneOf(JobStatsFlag.class);
        add(flags, completed, JobStatsFlag.COMPLETED);
        add(flags, keepCompleted, JobStatsFlag.KEEP_COMPLETED);
        try {
            return found.jobStats(flags);
        } catch (VirtException e) {
            if (!e.isNotSupported()) {
                throw e;
            }
            if (completed || rawstats) {
                throw new CommandFailed("Optional flags or --rawstats are not supported by the daemon", e.getMessage());
            }
            return JobReport.stats(found.jobInfo());
        }
    }
}
