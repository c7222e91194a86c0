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
import io.virt4j.domain.job.JobType;
import io.virt4j.domain.save.CoreDumpFlag;
import io.virt4j.domain.save.CoreDumpFormat;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.domain.save.SaveParameters;
import io.virt4j.parameter.Parameters;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The memory of a paused guest in files, on a real libvirt. */
class SaveTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path directory;

    private Domain vm;
    private String file;

    @BeforeEach
    void startGuest(Connection connection) throws Exception {
        vm = connection.defineDomain(DiskfulGuest.in(directory, "vm", host));
        vm.start(Set.of(StartFlag.PAUSED));
        file = directory.resolve("saved").toString();
    }

    @AfterEach
    void stopGuest() {
        if (!state().equals(DomainState.SHUTOFF)) {
            vm.destroy();
        }
        if (vm.hasManagedSave()) {
            vm.removeManagedSave();
        }
        vm.undefine();
    }

    private DomainState state() {
        return vm.state().state();
    }

    @Test
    void savingAndRestoringAreJobs(Connection connection) throws Exception {
        Job<?> save = vm.begin(() -> vm.save(file));
        save.await(LONG);

        assertThat(save.isDone()).isTrue();
        assertThat(state()).isEqualTo(DomainState.SHUTOFF);
        assertThat(save.progress().remaining().bytes()).isZero();
        save.abort();

        vm.begin(() -> connection.restore(file)).await(LONG);
        assertThat(state()).isEqualTo(DomainState.PAUSED);
    }

    @Test
    void flagsAndXmlSayHowItGoesOn(Connection connection) {
        XmlText titled = DomainXml.parse(vm.xml(Set.of(XmlFlag.MIGRATABLE))).title("restored");
        vm.save(file, null, Set.of(SaveFlag.RUNNING));

        connection.restore(file, titled, Set.of(SaveFlag.PAUSED));

        assertThat(state()).isEqualTo(DomainState.PAUSED);
        assertThat(vm.title()).isEqualTo("restored");
    }

    @Test
    void parametersSayWhere(Connection connection) {
        Parameters where = Parameters.of(SaveParameters.FILE, file);

        vm.save(where, Set.of());
        assertThat(state()).isEqualTo(DomainState.SHUTOFF);
        connection.restore(where, Set.of());

        assertThat(state()).isEqualTo(DomainState.PAUSED);
    }

    @Test
    void theXmlOfASavedDomainCanBeReadAndChanged(Connection connection) {
        vm.save(file);
        DomainXml xml = DomainXml.parse(connection.saveImageXml(file));
        assertThat(xml.uuid()).contains(vm.uuid());

        connection.defineSaveImageXml(file, xml.title("changed"), Set.of(SaveFlag.RUNNING));
        connection.restore(file);

        assertThat(vm.title()).isEqualTo("changed");
        assertThat(state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void theNextStartRestoresAManagedSave() {
        vm.managedSave(Set.of(SaveFlag.BYPASS_CACHE));
        assertThat(vm.hasManagedSave()).isTrue();
        DomainXml xml = DomainXml.parse(vm.managedSaveXml());

        vm.defineManagedSaveXml(xml.title("changed"), Set.of(SaveFlag.PAUSED));
        assertThat(vm.managedSaveXml()).contains("<title>changed</title>");
        vm.start();

        assertThat(vm.hasManagedSave()).isFalse();
        assertThat(vm.title()).isEqualTo("changed");
        assertThat(state()).isEqualTo(DomainState.PAUSED);
    }

    @Test
    void memoryIsDumpedInTheFormatThatIsAskedFor() throws Exception {
        vm.begin(() -> vm.coreDump(file, Set.of(CoreDumpFlag.MEMORY_ONLY))).await(LONG);
        assertThat(Path.of(file)).isNotEmptyFile();
        assertThat(state()).isEqualTo(DomainState.PAUSED);

        String kdump = directory.resolve("kdump").toString();
        vm.coreDump(kdump, CoreDumpFormat.KDUMP_ZLIB, Set.of(CoreDumpFlag.MEMORY_ONLY, CoreDumpFlag.CRASH));
        assertThat(Path.of(kdump)).isNotEmptyFile();
        assertThat(state()).isEqualTo(DomainState.SHUTOFF);
    }

    @Test
    void anOperationThatFailsIsAJobThatFails() {
        Job<?> job = vm.begin(() -> vm.save("/nowhere/at/all"));

        assertThatThrownBy(() -> job.await(LONG))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("/nowhere/at/all");
        assertThat(job.isDone()).isTrue();
    }

    @Test
    void aDomainThatIsNotBusyHasNoJob() {
        assertThat(vm.jobInfo().type()).isEqualTo(JobType.NONE);
        assertThat(vm.jobStats().type()).isEqualTo(JobType.NONE);
        assertThatThrownBy(vm::abortJob)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isInvalidState()).isTrue());
    }
}
