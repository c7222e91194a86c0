package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.StartFlag;
import io.virt4j.kvm.DomainText;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.TestKernel;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.domain.DomainXml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@NeedsKvm
@Timeout(60)
class SavesTest {
    private static final String DISK =
            "<disk type='file'><source file='disk.raw'/><target dev='vda' bus='virtio'/></disk>";

    /** {@code mov dx, 0x3f8; mov al, 'b'; out dx, al; jmp $}. */
    private static final String SAYS_B = "66 ba f8 03 b0 62 ee eb fe";

    @TempDir
    private Path folder;

    private final Connection host = Connection.open("kvm:///embed");
    private Path saved;
    private Path document;

    @BeforeEach
    void writeADocumentWithNamesOfFilesBesideIt() throws Exception {
        saved = folder.resolve("saved");
        Files.write(folder.resolve("disk.raw"), new byte[4096]);
        Path kernel = new TestKernel(SAYS_B).in(folder);
        String xml = DomainText.booting(kernel)
                .replace(kernel.toString(), "kernel")
                .replace("<serial", DISK + "<serial")
                .replace("<on_reboot>destroy<", "<on_reboot>restart<");
        document = Files.writeString(folder.resolve("guest.xml"), xml);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aGuestGoesOnFromAnotherDirectoryThanItsDocuments() throws Exception {
        Domain domain = host.createDomain(XmlText.read(document), Set.of(StartFlag.PAUSED));
        assertNames(domain.xml(), Path.of(""));
        domain.save(saved.toString());

        host.restore(saved.toString());

        Domain restored = host.domainByName("guest");
        assertThat(restored.uuid()).isEqualTo(domain.uuid());
        assertThat(restored.state().state()).isEqualTo(DomainState.PAUSED);
        try (ByteChannel console = restored.openConsole(null, Set.of())) {
            restored.resume();
            assertBooted(console);
            restored.reset();
            assertBooted(console);
        }
    }

    @Test
    void theSavedDocumentHasAbsoluteNames() throws Exception {
        host.createDomain(XmlText.read(document), Set.of()).save(saved.toString());

        assertNames(host.saveImageXml(saved.toString()), folder);
    }

    @Test
    void aFileThatIsGoneIsNamed() throws Exception {
        host.createDomain(XmlText.read(document), Set.of()).save(saved.toString());
        Path disk = folder.resolve("disk.raw");
        Files.delete(disk);

        assertThatThrownBy(() -> host.restore(saved.toString())).hasMessageContaining(disk.toString());
        assertThat(host.domains()).isEmpty();
    }

    private static void assertNames(String xml, Path in) {
        DomainXml names = DomainXml.parse(xml);
        assertThat(names.os().kernel()).hasValue(in.resolve("kernel").toString());
        assertThat(names.devices().disks())
                .singleElement()
                .satisfies(disk -> assertThat(disk.source().file())
                        .hasValue(in.resolve("disk.raw").toString()));
    }

    private static void assertBooted(ByteChannel console) throws IOException {
        ByteBuffer said = ByteBuffer.allocate(1);
        assertThat(console.read(said)).isEqualTo(1);
        assertThat(said.get(0)).isEqualTo((byte) 'b');
    }
}
