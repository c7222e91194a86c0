package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.guest.ProcessSignal;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SecurityModel;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A container of libvirt's LXC driver: its life, its namespaces and control groups, its labels, signals to its processes. */
class ContainerTest {
    private static final Path BUSYBOX = Path.of("/bin/busybox");

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().hostname("lxc-host").build();

    private Connection connection;
    private Domain container;

    @BeforeEach
    void start(@TempDir Path root) throws Exception {
        assumeTrue(
                host.run("sh", "-c", "ls /usr/lib/*/libvirt/connection-driver/libvirt_driver_lxc.so")
                                .exitCode()
                        == 0,
                "needs libvirt's LXC driver (package libvirt-daemon-driver-lxc)");
        assumeTrue(Files.isExecutable(BUSYBOX), "needs " + BUSYBOX + " (package busybox-static)");
        for (String directory : List.of("bin", "dev", "proc", "sys")) {
            Files.createDirectory(root.resolve(directory));
        }
        Files.copy(BUSYBOX, root.resolve("bin/busybox"));
        connection = Connection.open(host.uri().replace("qemu+unix:", "lxc+unix:"));
        container = connection.defineDomain(XmlText.of("""
                <domain type='lxc'>
                  <name>container</name>
                  <memory unit='MiB'>64</memory>
                  <os><type>exe</type><init>/bin/busybox</init><initarg>sh</initarg></os>
                  <devices>
                    <filesystem type='mount'><source dir='%s'/><target dir='/'/></filesystem>
                    <console type='pty'/>
                  </devices>
                </domain>
                """.formatted(root)));
        container.start();
        for (int attempt = 1; attempt < 10 && !learnsItsFirstProcess(); attempt++) {
            container.destroy();
            container.start();
        }
        assertAnswers();
    }

    /** libvirt hears which process is the first from a helper, a moment late; a word that it misses does not come again. */
    private boolean learnsItsFirstProcess() throws InterruptedException {
        for (int look = 1; look < 100 && !hasFirstProcess(); look++) {
            Thread.sleep(20);
        }
        return hasFirstProcess();
    }

    private boolean hasFirstProcess() {
        try {
            container.sendProcessSignal(1, ProcessSignal.NOP);
            return true;
        } catch (VirtException e) {
            if (e.isInvalidState()) {
                return false;
            }
            throw e;
        }
    }

    private void assertAnswers() throws Exception {
        try (GuestConsole console = new GuestConsole(container.openConsole(null, Set.of()))) {
            console.type("echo I am process $$ and the answer is $((6 * 7))");
            console.awaitText("I am process 1 and the answer is 42", Duration.ofMinutes(1));
        }
    }

    @AfterEach
    void close() {
        if (connection != null) {
            if (connection.numberOfDomains() > 0) {
                container.destroy();
            }
            container.undefine();
            connection.close();
        }
    }

    @Test
    void standsStillWhileItIsSuspended() throws Exception {
        container.suspend();
        assertThat(container.state().state()).isEqualTo(DomainState.PAUSED);

        container.resume();
        assertThat(container.state().state()).isEqualTo(DomainState.RUNNING);
        assertAnswers();
    }

    @Test
    void letsAProgramIntoItsControlGroups() throws Exception {
        CommandResult visit = host.run(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ContainerVisitor.class.getName(),
                container.name());

        assertThat(visit.exitCode()).as(visit.stderr()).isZero();
        assertThat(visit.stdout()).contains("-container.libvirt-lxc");
    }

    @Test
    void letsAThreadIntoItsNamespaces() throws Exception {
        List<Integer> namespaces = container.lxcOpenNamespace();
        assertThat(namespaces).hasSizeGreaterThanOrEqualTo(4);

        // The kernel lets no process with several threads into a namespace of mounts, but into one of names.
        int names = namespaces.stream()
                .filter(file -> target(file).startsWith("uts:"))
                .findFirst()
                .orElseThrow();
        Path mine = Path.of("/proc/thread-self/ns/uts");
        Path before = Files.readSymbolicLink(mine);
        ExecutorService given = Executors.newSingleThreadExecutor();
        try {
            Path inside = given.submit(() -> {
                        container.lxcEnterNamespace(List.of(names));
                        return Files.readSymbolicLink(mine);
                    })
                    .get();
            assertThat(inside).hasToString(target(names)).isNotEqualTo(before);
        } finally {
            given.shutdown();
        }
        assertThat(Files.readSymbolicLink(mine)).isEqualTo(before);
    }

    private static String target(int file) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + file)).toString();
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void endsByASignalToItsFirstProcess() throws Exception {
        container.sendProcessSignal(1, ProcessSignal.KILL);

        connection.await(container, DomainState.SHUTOFF, Duration.ofMinutes(1));
    }

    @Test
    void hasNoLabelOnAHostWithoutASecurityModel() {
        SecurityLabel none = new SecurityLabel("", false);

        assertThat(container.lxcEnterSecurityLabel(new SecurityModel("none", "0"), none))
                .isEqualTo(none);
        assertThatThrownBy(() -> container.lxcEnterSecurityLabel(new SecurityModel("x".repeat(300), "0"), none))
                .hasMessageContaining("the length of model must be from 0 to 256");
    }

    @Test
    void hasNeitherKeyboardNorMonitor() {
        assertThatThrownBy(() -> container.qemuMonitorCommand("info name", Set.of()))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue());
    }
}
