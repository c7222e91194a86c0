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
@Command(
        name = "domjobinfo",
        description = "Print how far the job is that keeps a domain busy, such as a migration, a save or a backup.")
final class DomJobInfo extends DomainCommand {
    @Option(names = "--completed", description = "print what the last job has done; asked once, the host forgets it")
    boolean completed;

    @Option(names = "--keep-completed", description = "with --completed, have the host keep it")
    boolean keepCompleted;

    @Option(names = "--anystats", description = "print all numbers, those of failed jobs too")
    boolean anystats;

    @Option(names = "--rawstats", description = "print the numbers and names as the host has them, for programs")
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
