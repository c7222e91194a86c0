package io.virt4j.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.StartFlag;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.SmallLinux;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Linux on the direct engine, with its devices, saved and restored. */
@Timeout(600)
class DirectLinuxTest {
    private static final Pattern SUM = Pattern.compile("sum ([0-9a-f]{16})");
    private static final String LONG_RUNS = "it takes long: run it with -Pstress";
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final SmallLinux linux = SmallLinux.orSkip("minimal");
    private final Connection host = Connection.open("kvm:///embed?host-quirks=bridge");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void usesItsDevicesAndGoesOnFromAFile() throws Exception {
        Path disk = folder.resolve("disk.raw");
        byte[] content = new byte[1 << 20];
        System.arraycopy("a disk of 16 B..".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 16);
        Files.write(disk, content);
        Domain domain = host.createDomain(XmlText.of(document(disk)), Set.of(StartFlag.PAUSED));
        UUID uuid = domain.uuid();

        String sum;
        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText("init: ready", LONG);
            console.awaitText("init: disk 61206469736b206f6620313620422e2e written", LONG);
            console.awaitText("init: processors 1", LONG);
            console.type("say hello");
            console.awaitText("\nhello", LONG);
            console.type("sum");
            sum = console.awaitMatch(SUM, LONG);
        }
        assertThat(Files.readAllBytes(disk)[4096 + 3]).isEqualTo((byte) 21);

        Path saved = folder.resolve("saved");
        domain.save(saved.toString());
        assertThat(host.domains()).extracting(Domain::uuid).doesNotContain(uuid);

        for (int i = 0; i < 2; i++) {
            host.restore(saved.toString());
            Domain restored = host.domainByUuid(uuid);
            try (GuestConsole console = new GuestConsole(restored.openConsole(null, Set.of()))) {
                console.type("sum");
                assertThat(console.awaitMatch(SUM, LONG)).isEqualTo(sum);
                console.type("say again");
                console.awaitText("\nagain", LONG);
            }
            restored.destroy();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "virt4j.stress", matches = "true", disabledReason = LONG_RUNS)
    void bootsByPvh() throws Exception {
        assertUp("xenpvh", linux.vmlinux());
    }

    @Test
    @EnabledIfSystemProperty(named = "virt4j.stress", matches = "true", disabledReason = LONG_RUNS)
    void bootsAPackedKernel() throws Exception {
        assertUp("hvm", linux.bzImage());
    }

    private void assertUp(String type, Path kernel) throws Exception {
        String plain = """
                <domain type='kvm'>
                  <name>small</name>
                  <memory unit='MiB'>32</memory>
                  <os>
                    <type arch='x86_64'>%s</type>
                    <kernel>%s</kernel>
                    <initrd>%s</initrd>
                    <cmdline>%s</cmdline>
                  </os>
                  <on_reboot>destroy</on_reboot>
                  <devices><console type='pty'/></devices>
                </domain>
                """.formatted(type, kernel, linux.initrd(folder), SmallLinux.PARAMETERS);
        Domain domain = host.defineDomain(XmlText.of(plain));
        domain.start(Set.of(StartFlag.PAUSED));
        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText("init: up", LONG);
            console.type("restart");
            console.awaitEnd(LONG);
        }
        host.await(domain, DomainState.SHUTOFF, LONG);
        assertThat(domain.messages()).isEmpty();
        domain.undefine();
    }

    private String document(Path disk) throws Exception {
        return """
                <domain type='kvm'>
                  <name>small</name>
                  <memory unit='MiB'>32</memory>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>%s</kernel>
                    <initrd>%s</initrd>
                    <cmdline>%s disk entropy processors</cmdline>
                  </os>
                  <devices>
                    <disk type='file'><source file='%s'/><target dev='vda' bus='virtio'/></disk>
                    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
                    <console type='pty'/>
                  </devices>
                </domain>
                """.formatted(linux.vmlinux(), linux.initrd(folder), SmallLinux.PARAMETERS, disk);
    }
}
