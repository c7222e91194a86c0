package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.domain.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A container of libvirt's LXC driver: a shell, alone in its namespaces. */
class LxcTest {
    private static final Path BUSYBOX = Path.of("/bin/busybox");
    private static final Duration SOON = Duration.ofMinutes(1);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().hostname("lxc-host").build();

    private Connection connection;
    private Domain container;

    @BeforeEach
    void startContainer(@TempDir Path root) throws Exception {
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
        container = connection.defineDomain(DomainXml.parse("""
                <domain type='lxc'>
                  <name>container</name>
                  <memory unit='MiB'>64</memory>
                  <os>
                    <type>exe</type>
                    <init>/bin/busybox</init>
                    <initarg>sh</initarg>
                  </os>
                  <devices>
                    <filesystem type='mount'>
                      <source dir='%s'/>
                      <target dir='/'/>
                    </filesystem>
                    <console type='pty'/>
                  </devices>
                </domain>
                """.formatted(root)));
        container.start();
    }

    @AfterEach
    void close() {
        if (connection != null) {
            container.destroy();
            container.undefine();
            assertThat(connection.domains()).isEmpty();
            connection.close();
        }
    }

    @Test
    void answersOnItsConsole() throws Exception {
        assertThat(connection.type()).isEqualTo("LXC");
        assertThat(container.osType()).isEqualTo("exe");

        assertAnswers();
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
    void letsAThreadIntoOneOfItsNamespaces() throws Exception {
        List<Integer> namespaces = container.lxcOpenNamespace();
        FutureTask<String> hostname = new FutureTask<>(() -> {
            close(container.lxcEnterNamespace(only("uts", namespaces)));
            return Files.readString(Path.of("/proc/sys/kernel/hostname"));
        });

        Thread thread = new Thread(hostname, "in the container");
        thread.setDaemon(true);
        thread.start();

        assertThat(hostname.get(1, TimeUnit.MINUTES)).isEqualTo("container\n");
        close(namespaces);
    }

    @Test
    void letsAProgramIntoItsControlGroups() throws Exception {
        CommandResult visit = host.run(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ContainerVisitor.class.getName(),
                "container");

        assertThat(visit.exitCode()).as(visit.stderr()).isZero();
        assertThat(visit.stdout()).contains("-container.libvirt-lxc");
    }

    /** Of files that are namespaces, the one of a kind. */
    private static List<Integer> only(String kind, List<Integer> descriptors) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (int descriptor : descriptors) {
            if (Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString()
                    .startsWith(kind + ":")) {
                found.add(descriptor);
            }
        }
        return found;
    }

    private static void close(List<Integer> descriptors) {
        descriptors.forEach(descriptor -> CLibrary.call("close", descriptor));
    }

    private void assertAnswers() throws Exception {
        try (GuestConsole console = new GuestConsole(container.openConsole(null, Set.of()))) {
            console.type("echo I am process $$ and the answer is $((6 * 7))");
            console.awaitText("I am process 1 and the answer is 42", SOON);
        }
    }
}
