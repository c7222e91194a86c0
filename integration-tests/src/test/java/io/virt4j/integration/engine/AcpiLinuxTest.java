package io.virt4j.integration.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.StartFlag;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.SmallLinux;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Linux that knows its machine from ACPI's tables, and cannot know it otherwise, on the direct engine. Takes minutes where
 * ring 0 is emulated.
 */
@EnabledIfSystemProperty(named = "virt4j.stress", matches = "true")
@Timeout(900)
class AcpiLinuxTest {
    private static final Duration LONG = Duration.ofMinutes(6);

    @TempDir
    private Path folder;

    private final SmallLinux linux = SmallLinux.orSkip("acpi");
    private final Connection host = Connection.open("kvm:///embed?host-quirks=bridge");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void findsProcessorsAndDevicesAndPowersOff() throws Exception {
        Domain domain = host.defineDomain(document("processors disk entropy loud"));

        domain.start(Set.of(StartFlag.PAUSED));
        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText("init: processors 2", LONG);
            console.awaitText("init: disk 61206469736b206f6620313620422e2e written", LONG);
            console.awaitText("init: entropy ", LONG);
            console.awaitText("init: ready", LONG);
            assertThat(console.text()).doesNotContain("error");
            console.type("poweroff");
            assertThat(console.awaitEnd(LONG)).contains("Preparing to enter system sleep state S5");
        }

        host.await(domain, DomainState.SHUTOFF, LONG);
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 1));
        assertThat(domain.exitCode()).hasValue(0);
        domain.undefine();
    }

    @Test
    void restartsByTheResetRegister() throws Exception {
        Domain domain = host.defineDomain(document("reboot=acpi dyndbg=\"file drivers/acpi/reboot.c +p\" loud"));

        domain.start(Set.of(StartFlag.PAUSED));
        try (GuestConsole console = new GuestConsole(domain.openConsole(null, Set.of()))) {
            domain.resume();
            console.awaitText("init: ready", LONG);
            console.type("restart");
            assertThat(console.awaitEnd(LONG)).contains("RESET_REG");
        }

        host.await(domain, DomainState.SHUTOFF, LONG);
        assertThat(domain.messages()).isEmpty();
        assertThat(domain.exitCode()).isEmpty();
        domain.undefine();
    }

    private XmlText document(String parameters) throws Exception {
        return XmlText.of(
                """
                <domain type='kvm'>
                  <name>acpi</name>
                  <memory unit='MiB'>64</memory>
                  <vcpu>2</vcpu>
                  <os>
                    <type arch='x86_64'>hvm</type>
                    <kernel>%s</kernel>
                    <initrd>%s</initrd>
                    <cmdline>%s %s</cmdline>
                  </os>
                  <features><acpi/></features>
                  <on_reboot>destroy</on_reboot>
                  <devices>
                    <disk type='file'><source file='%s'/><target dev='vda' bus='virtio'/></disk>
                    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
                    <console type='pty'/>
                  </devices>
                </domain>
                """.formatted(linux.vmlinux(), linux.initrd(folder), SmallLinux.PARAMETERS, parameters, disk()));
    }

    private Path disk() throws Exception {
        byte[] start = "a disk of 16 B..".getBytes(StandardCharsets.US_ASCII);
        return Files.write(folder.resolve("disk.raw"), Arrays.copyOf(start, 1 << 20));
    }
}
