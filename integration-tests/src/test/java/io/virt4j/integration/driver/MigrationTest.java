package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.XmlFlag;
import io.virt4j.domain.job.Job;
import io.virt4j.domain.migration.MigrateFlag;
import io.virt4j.domain.migration.MigrateMaxSpeedFlag;
import io.virt4j.domain.migration.MigrateParameters;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.Memory;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a migration is told: a paused guest that moves between two hosts. */
class MigrationTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @RegisterExtension
    static final PrivateHost here = PrivateHost.builder().hostname("here").build();

    @RegisterExtension
    static final PrivateHost there = PrivateHost.builder().hostname("there").build();

    @TempDir
    private Path directory;

    private Connection source;
    private Connection destination;
    private Domain vm;

    @BeforeEach
    void startGuest() {
        source = Connection.open(here.uri());
        destination = Connection.open(there.uri());
        vm = source.createDomain(Guests.idle("vm"), Set.of(StartFlag.PAUSED));
    }

    @AfterEach
    void stopGuest() {
        source.domains(Set.of()).forEach(Domain::destroy);
        destination.domains(Set.of()).forEach(Domain::destroy);
        source.close();
        destination.close();
    }

    private Parameters path() {
        return Parameters.of(MigrateParameters.URI, "unix://" + directory.resolve("migration"));
    }

    @Test
    void movesAsAJob() throws Exception {
        Job<Domain> job = vm.begin(() -> vm.migrate(destination, path(), Set.of(MigrateFlag.LIVE)));

        Domain moved = job.await(LONG);

        assertThat(moved.uuid()).isEqualTo(destination.domainByName("vm").uuid());
        assertThat(moved.state().state()).isEqualTo(DomainState.PAUSED);
        assertThat(source.domains(Set.of())).isEmpty();
        assertThat(job.progress().remaining().bytes()).isZero();
    }

    @Test
    void changesItsTitleOnTheWay() {
        String xml = DomainXml.parse(vm.xml(Set.of(XmlFlag.MIGRATABLE)))
                .title("moved")
                .toXml();

        Domain moved = vm.migrate(destination, path().with(MigrateParameters.DEST_XML, xml), Set.of(MigrateFlag.LIVE));

        assertThat(moved.title()).isEqualTo("moved");
    }

    @Test
    void keepsItsDefinitionThere() {
        Domain moved = vm.migrate(
                destination,
                path().with(MigrateParameters.PERSIST_XML, vm.xml(Set.of(XmlFlag.MIGRATABLE))),
                EnumSet.of(MigrateFlag.LIVE, MigrateFlag.PERSIST_DEST));

        assertThat(moved.isPersistent()).isTrue();
        moved.undefine();
    }

    @Test
    void movesWithoutThisProcessBetween() {
        Set<MigrateFlag> flags = Set.of(MigrateFlag.LIVE, MigrateFlag.PEER2PEER);

        vm.migrateToUri(there.uri(), path(), flags);
        assertThat(destination.domains(Set.of())).hasSize(1);

        destination
                .domainByName("vm")
                .migrateToUri(
                        here.uri(),
                        path().with(MigrateParameters.AUTO_CONVERGE_INITIAL, 30),
                        EnumSet.of(MigrateFlag.LIVE, MigrateFlag.PEER2PEER, MigrateFlag.AUTO_CONVERGE));
        assertThat(source.domains(Set.of())).hasSize(1);
    }

    @Test
    void limitsAreKept() {
        vm.setMigrateMaxSpeed(Memory.ofMebibytes(7));
        vm.setMigrateMaxSpeed(Memory.ofMebibytes(8), Set.of(MigrateMaxSpeedFlag.POSTCOPY));
        vm.setMigrateMaxDowntime(Duration.ofMillis(123));
        vm.setMigrateCompressionCache(Memory.ofMebibytes(16));

        assertThat(vm.migrateMaxSpeed()).isEqualTo(Memory.ofMebibytes(7));
        assertThat(vm.migrateMaxSpeed(Set.of(MigrateMaxSpeedFlag.POSTCOPY))).isEqualTo(Memory.ofMebibytes(8));
        assertThat(vm.migrateMaxDowntime()).isEqualTo(Duration.ofMillis(123));
        assertThat(vm.migrateCompressionCache()).isEqualTo(Memory.ofMebibytes(16));
        assertThatThrownBy(() -> vm.setMigrateMaxSpeed(Memory.ofKibibytes(7)))
                .hasMessageContaining("7 KiB per second is not in whole MiB");
        assertThatThrownBy(() -> vm.setMigrateMaxDowntime(Duration.ofMillis(-1)))
                .hasMessageContaining("negative");
        assertThatThrownBy(vm::migrateStartPostCopy)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isInvalidState()).isTrue());
    }

    @Test
    void aDirectMigrationIsRefusedByHostsThatNeedMore() {
        assertThatThrownBy(() -> vm.migrateToUri("tcp://there", Set.of(MigrateFlag.LIVE)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("direct migration is not supported");
        assertThatThrownBy(() -> vm.migrateToUri(
                        "tcp://there",
                        Parameters.of(MigrateParameters.LISTEN_ADDRESS, "127.0.0.1"),
                        Set.of(MigrateFlag.LIVE)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("direct migration is not supported");
    }
}
