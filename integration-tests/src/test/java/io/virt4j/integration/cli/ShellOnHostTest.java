package io.virt4j.integration.cli;

import static io.virt4j.integration.cli.ShellTerminal.CTRL_C;
import static io.virt4j.integration.cli.ShellTerminal.CTRL_D;
import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The interactive shell on a real host: what takes long, and a host that goes away. */
class ShellOnHostTest {
    private static final int MEBIBYTE = 1 << 20;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @TempDir
    private Path home;

    @Test
    void endsTheWaitForEventsOnCtrlCOrWhenTheHostIsLost(Connection connection) throws Exception {
        Domain guest = connection.createDomain(DomainXml.parse(guest("events")), Set.of(StartFlag.PAUSED));
        try (ShellTerminal shell = open(Programs.jvirsh())) {
            shell.press("event --event lifecycle --loop\r");
            pauseAndResume(guest, () -> shell.await("Resumed Unpaused"));
            shell.press(CTRL_C);
            shell.awaitPrompt();
            shell.press("event --event lifecycle --loop --timestamp\r");
            pauseAndResume(guest, () -> shell.await(": event 'lifecycle'"));
            host.killLibvirtd();
            shell.awaitPrompt();
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd())
                    .contains("event loop interrupted\nevents received: ")
                    .containsPattern("due to end of file\nevents received: [0-9]+\n"
                            + "error: internal error: client socket is closed\n\nvirsh # ");
        } finally {
            host.restartLibvirtd();
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    /** Makes events happen on and on, since nothing shows when the shell begins to listen. */
    private static void pauseAndResume(Domain guest, Step meanwhile) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread events = new Thread(() -> {
            while (!over.get()) {
                guest.resume();
                guest.suspend();
            }
        });
        events.start();
        try {
            meanwhile.run();
        } finally {
            over.set(true);
            events.join();
        }
    }

    @Test
    void endsTheJobOnCtrlC(Connection connection) throws Exception {
        Domain guest = connection.createDomain(DomainXml.parse(guest("copied")), Set.of(StartFlag.PAUSED));
        Path copy = host.directory().resolve("copy.raw");
        try (ShellTerminal shell = open(Programs.jvirsh())) {
            shell.press("blockcopy copied vda " + copy + " --wait --verbose --bandwidth 1\r");
            shell.await("Block Copy: [");
            shell.press(CTRL_C);
            shell.awaitPrompt();
            shell.line("blockjob copied vda");
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd()).contains("Copy aborted", "No current block job for vda");
        } finally {
            guest.destroy();
        }
    }

    @Test
    void connectsAnewToAHostThatWasLostAsVirshDoes() throws Exception {
        assertThat(loseTheHost(Programs.jvirshCalledVirsh())).isEqualTo(loseTheHost(Programs.virshOrSkip()));
    }

    private String loseTheHost(Program program) throws Exception {
        try (ShellTerminal shell = open(program)) {
            host.restartLibvirtd();
            shell.await("due to end of file");
            shell.line("echo still here");
            shell.line("list --all --name");
            shell.line("list --all --name");
            host.killLibvirtd();
            shell.await("libvirt-sock due to end of file", 2);
            shell.line("list");
            host.restartLibvirtd();
            shell.line("list --all --name");
            shell.press(CTRL_D);
            return shell.awaitEnd();
        }
    }

    private ShellTerminal open(Program program) throws Exception {
        return ShellTerminal.open(program.with("-c", host.uri()), home);
    }

    /** Never runs, and has a disk whose copying takes a while. */
    private Path guest(String name) throws Exception {
        byte[] disk = new byte[64 * MEBIBYTE];
        new Random(1).nextBytes(disk);
        Path image = Files.write(host.directory().resolve(name + ".raw"), disk);
        return Files.writeString(home.resolve(name + ".xml"), """
                <domain type='qemu'>
                  <name>%s</name>
                  <memory unit='MiB'>16</memory>
                  <os><type arch='x86_64'>hvm</type></os>
                  <devices>
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='raw'/>
                      <source file='%s'/>
                      <target dev='vda' bus='virtio'/>
                    </disk>
                  </devices>
                </domain>
                """.formatted(name, image));
    }
}
