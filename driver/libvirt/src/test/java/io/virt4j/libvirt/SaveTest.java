package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.save.CoreDumpFlag;
import io.virt4j.domain.save.CoreDumpFormat;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Saving, restoring and dumping with the test driver. */
@ExtendWith(TestDriver.class)
class SaveTest {
    @TempDir
    private Path directory;

    private Connection host;
    private Domain domain;
    private String file;

    @BeforeEach
    void open() {
        host = TestDriver.open();
        domain = host.domainByName("test");
        file = directory.resolve("saved").toString();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aSavedDomainGoesOnWhenItIsRestored() {
        domain.save(file);
        assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);

        host.restore(file);

        assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void theXmlOfAFileCanBeReadAndChanged() {
        domain.save(file);
        DomainXml xml = DomainXml.parse(host.saveImageXml(file));
        assertThat(xml.uuid()).contains(domain.uuid());

        host.defineSaveImageXml(file, xml.title("changed"), Set.of(SaveFlag.PAUSED));

        assertThat(host.saveImageXml(file)).contains("<title>changed</title>");
    }

    @Test
    void theNextStartRestoresAManagedSave() {
        domain.managedSave();
        assertThat(domain.hasManagedSave()).isTrue();
        assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);

        domain.start();

        assertThat(domain.hasManagedSave()).isFalse();
        assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void aManagedSaveCanBeThrownAway() {
        domain.managedSave(Set.of(SaveFlag.PAUSED));

        domain.removeManagedSave();

        assertThat(domain.hasManagedSave()).isFalse();
    }

    @Test
    void memoryIsDumpedToAFile() {
        domain.coreDump(file, Set.of());
        assertThat(Path.of(file)).isNotEmptyFile();

        domain.coreDump(file, CoreDumpFormat.RAW, Set.of(CoreDumpFlag.CRASH));
        assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);
    }

    @Test
    void anErrorNamesWhatCannotBeRestored() {
        assertThatThrownBy(() -> host.restore(file)).hasMessageContaining(file);
        assertThatThrownBy(() -> host.restore(file, XmlText.of("<domain/>"), Set.of()))
                .isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> domain.coreDump(file, new CoreDumpFormat(99), Set.of()))
                .isInstanceOf(VirtException.class);
    }
}
