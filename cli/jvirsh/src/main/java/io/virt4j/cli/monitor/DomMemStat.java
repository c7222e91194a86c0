package io.virt4j.cli.monitor;

import io.virt4j.VirtException;
import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.memory.MemoryStats;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print what is known of the memory of a running guest, or say how often it reports. */
@Command(
        name = "dommemstat",
        description = "Print what the host and the guest know about the memory of a running domain.")
final class DomMemStat extends DomainCommand {
    /** By their numbers. (virDomainMemoryStatTags) */
    private static final String[] NAMES = {
        "swap_in",
        "swap_out",
        "major_fault",
        "minor_fault",
        "unused",
        "available",
        "actual",
        "rss",
        "usable",
        "last_update",
        "disk_caches",
        "hugetlb_pgalloc",
        "hugetlb_pgfail"
    };

    @NamedOnly
    @Option(
            names = "--period",
            paramLabel = "SECONDS",
            description = "do not print, but have the guest report every so many seconds; 0 for never")
    @Nullable
    NumberWord period;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (period != null) {
            setPeriod(found, period.toInt());
            return;
        }
        MemoryStats stats;
        try {
            stats = found.memoryStats();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to get memory statistics for domain " + domain, e.getMessage());
        }
        stats.values().forEach((tag, value) -> {
            if (tag.number() >= 0 && tag.number() < NAMES.length) {
                session.out().line(NAMES[tag.number()] + " " + Long.toUnsignedString(value));
            }
        });
    }

    private void setPeriod(Domain found, int seconds) throws CommandFailed {
        if (seconds < 0) {
            throw new CommandFailed("Invalid collection period value '" + seconds + "'");
        }
        try {
            found.setMemoryStatsPeriod(Duration.ofSeconds(seconds), affect.impact());
        } catch (VirtException e) {
            throw new CommandFailed("Unable to change balloon collection period.", e.getMessage());
        }
    }
}
