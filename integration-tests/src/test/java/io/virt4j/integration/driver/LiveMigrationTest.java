package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.job.Job;
import io.virt4j.domain.job.JobOperation;
import io.virt4j.domain.job.JobParameters;
import io.virt4j.domain.job.JobProgress;
import io.virt4j.domain.job.JobStatsFlag;
import io.virt4j.domain.job.JobType;
import io.virt4j.domain.migration.MigrateFlag;
import io.virt4j.domain.migration.MigrateParameters;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.JobCompletedEvent;
import io.virt4j.event.MigrationIterationEvent;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.BusyGuest;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A guest that runs on while it moves between two hosts, and never rests. */
class LiveMigrationTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    @RegisterExtension
    static final PrivateHost first =
            PrivateHost.builder().hostname("first-host").build();

    @RegisterExtension
    static final PrivateHost second =
            PrivateHost.builder().hostname("second-host").build();

    private Connection here;
    private Connection there;
    private Domain guest;

    @BeforeEach
    void startGuest(@TempDir Path files) throws Exception {
        here = Connection.open(first.uri());
        there = Connection.open(second.uri());
        guest = here.defineDomain(BusyGuest.in(files));
        guest.start();
        assertRuns(guest);
    }

    @AfterEach
    void endGuest() {
        for (Connection connection : new Connection[] {here, there}) {
            for (Domain domain : connection.domains()) {
                boolean persistent = domain.isPersistent();
                if (domain.id().isPresent()) {
                    domain.destroy();
                }
                if (persistent) {
                    domain.undefine();
                }
            }
            connection.close();
        }
    }

    @Test
    void movesThereByThisProcessAndBackByTheHostsThemselves() throws Exception {
        Domain moved;
        try (Observed<MigrationIterationEvent> rounds = new Observed<>(here, DomainEvents.MIGRATION_ITERATION);
                Observed<JobCompletedEvent> ends = new Observed<>(here, DomainEvents.JOB_COMPLETED)) {
            moved = guest.migrate(
                    there,
                    Parameters.of(MigrateParameters.URI, socketOf(second)),
                    EnumSet.of(MigrateFlag.LIVE, MigrateFlag.PERSIST_DEST, MigrateFlag.UNDEFINE_SOURCE));

            assertThat(rounds.next().iteration()).isEqualTo(1);
            assertThat(ends.next().statistics().get(JobParameters.MEMORY_PROCESSED))
                    .hasValueSatisfying(bytes -> assertThat(bytes)
                            .isGreaterThan(Memory.ofMebibytes(16).bytes()));
        }
        assertThat(here.domains()).isEmpty();
        assertThat(moved.uuid()).isEqualTo(guest.uuid());
        assertThat(moved.isPersistent()).isTrue();
        assertRuns(moved);

        moved.migrateToUri(
                first.uri(),
                Parameters.of(MigrateParameters.URI, socketOf(first)).with(MigrateParameters.DEST_NAME, "back"),
                EnumSet.of(MigrateFlag.LIVE, MigrateFlag.PEER2PEER));

        assertThat(moved.state().state()).isEqualTo(DomainState.SHUTOFF);
        assertThat(moved.jobStats(EnumSet.of(JobStatsFlag.COMPLETED)).operation())
                .isEqualTo(JobOperation.MIGRATION_OUT);
        assertRuns(here.domainByName("back"));
    }

    @Test
    void tellsHowFarItIsAndStaysWhenItIsAborted() throws Exception {
        Job<@Nullable Void> migration = guest.begin(
                () -> guest.migrateToUri(second.uri(), slowly(), EnumSet.of(MigrateFlag.LIVE, MigrateFlag.PEER2PEER)));
        JobProgress early = awaitMoreThan(Memory.ofBytes(0), migration);
        JobProgress late = awaitMoreThan(early.processed(), migration);

        assertThat(late.elapsed()).isGreaterThan(early.elapsed());
        assertThat(late.total().bytes())
                .isGreaterThanOrEqualTo(Memory.ofMebibytes(32).bytes());
        assertThat(guest.jobStats().operation()).isEqualTo(JobOperation.MIGRATION_OUT);

        migration.abort();

        assertThatThrownBy(() -> migration.await(SOON))
                .isInstanceOfSatisfying(
                        VirtException.class,
                        error -> assertThat(error.isAborted())
                                .as(error.toString())
                                .isTrue());
        assertThat(there.domains()).isEmpty();
        assertThat(guest.jobInfo().type()).isEqualTo(JobType.NONE);
        assertRuns(guest);
    }

    @Test
    void goesOnAtTheDestinationAtOnceWhenItIsTold() throws Exception {
        Job<Domain> migration =
                guest.begin(() -> guest.migrate(there, slowly(), EnumSet.of(MigrateFlag.LIVE, MigrateFlag.POSTCOPY)));
        awaitMoreThan(Memory.ofBytes(0), migration);

        guest.migrateStartPostCopy();

        assertRuns(migration.await(SOON));
        assertThat(guest.state().state()).isEqualTo(DomainState.SHUTOFF);
    }

    /** At this speed the guest changes its memory faster than it is moved, whatever machine this is. */
    private static Parameters slowly() {
        return Parameters.of(MigrateParameters.URI, socketOf(second)).with(MigrateParameters.BANDWIDTH, 1L);
    }

    /** What the migration tells once more than that is moved. */
    private static JobProgress awaitMoreThan(Memory moved, Job<?> migration) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        JobProgress progress = migration.progress();
        while (progress.processed().bytes() <= moved.bytes()) {
            failIfOver(migration);
            assertThat(System.nanoTime()).as(progress.toString()).isLessThan(end);
            Thread.sleep(20);
            progress = migration.progress();
        }
        return progress;
    }

    private static void failIfOver(Job<?> migration) throws InterruptedException {
        if (migration.isDone()) {
            try {
                throw new AssertionError("it is there already: " + migration.await());
            } catch (VirtException e) {
                assumeFalse(e.getMessage().contains("Postcopy is not supported"), e.getMessage());
                throw e;
            }
        }
    }

    private static void assertRuns(Domain guest) throws Exception {
        assertThat(guest.state().state()).isEqualTo(DomainState.RUNNING);
        try (GuestConsole console = new GuestConsole(guest.openConsole(null, Set.of()))) {
            console.awaitText(BusyGuest.MARK, SOON);
        }
    }

    /** Where a host takes the memory of guests that come; the networks of two private hosts do not touch. */
    private static String socketOf(PrivateHost host) {
        return "unix://" + host.directory().resolve("migration.sock");
    }
}
