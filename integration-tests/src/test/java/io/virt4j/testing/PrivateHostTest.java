package io.virt4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PrivateHostTest {
    private static final String DOMAIN =
            "<domain type='qemu'><name>%s</name><memory unit='MiB'>16</memory><os><type>hvm</type></os></domain>";

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().hostname("first-host").build();

    @BeforeAll
    static void needsVirsh() {
        assumeTrue(HostRequirements.isInstalled("virsh"), "needs virsh (package libvirt-clients)");
    }

    @Test
    void answersFromInsideAndFromOutside() throws Exception {
        assertThat(virsh(host, "hostname").stdout()).isEqualToIgnoringNewLines("first-host");
        CommandResult outside = CommandResult.of(List.of("virsh", "-c", host.uri(), "hostname"));
        assertThat(outside).isEqualTo(new CommandResult(0, "first-host\n\n", ""));
    }

    @Test
    void handsBackWhatACommandLeft() throws Exception {
        assertThat(host.run("sh", "-c", "echo out; echo err >&2; exit 3"))
                .isEqualTo(new CommandResult(3, "out\n", "err\n"));
    }

    @Test
    void twoHostsDoNotSeeEachOther() throws Exception {
        try (PrivateHost other = PrivateHost.builder().hostname("other-host").build()) {
            other.start();
            define(host, "mine");
            define(other, "theirs");

            assertThat(domains(host)).contains("mine").doesNotContain("theirs");
            assertThat(domains(other)).contains("theirs").doesNotContain("mine");
            assertThat(other.run("ps", "-e").stdout()).doesNotContain("java");
            assertThat(uuid(other)).isNotEqualTo(uuid(host));
        }
    }

    @Test
    void theMachineOutsideKeepsItsNetwork() throws Exception {
        assertThat(host.run("ip", "link", "add", "dummy-inside", "type", "bridge")
                        .exitCode())
                .isZero();

        assertThat(Collections.list(NetworkInterface.getNetworkInterfaces()))
                .extracting(NetworkInterface::getName)
                .doesNotContain("dummy-inside");
    }

    @Test
    void aGuestOutlivesLibvirtd() throws Exception {
        define(host, "survivor");
        expectSuccess(virsh(host, "start", "survivor"));

        host.killLibvirtd();
        assertThat(virsh(host, "list").exitCode()).isNotZero();
        try (ProcessesOf processes = ProcessesOf.host(host.directory())) {
            assertThat(processes.commands()).anyMatch(command -> command.contains("qemu"));
        }
        host.restartLibvirtd();

        assertThat(virsh(host, "domstate", "survivor").stdout()).startsWith("running");
    }

    @Test
    void aPowerLossTakesEveryProcessAlongAndLeavesTheDisks() throws Exception {
        try (PrivateHost dying = PrivateHost.builder().build()) {
            dying.start();
            define(dying, "victim");
            expectSuccess(virsh(dying, "start", "victim"));
            try (ProcessesOf processes = ProcessesOf.host(dying.directory())) {
                assertThat(processes.commands()).anyMatch(command -> command.contains("qemu"));

                dying.kill();

                assertThat(processes.commands()).isEmpty();
            }
            assertThatThrownBy(() -> dying.run("true")).hasMessageContaining("off");
            dying.start();
            assertThat(virsh(dying, "domstate", "victim").stdout()).startsWith("shut off");
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        PrivateHost finished = PrivateHost.builder().build();
        finished.start();
        Path directory = finished.directory();
        try (ProcessesOf processes = ProcessesOf.host(directory)) {
            finished.close();

            assertThat(processes.commands()).isEmpty();
        }
        assertThat(directory).doesNotExist();
        assertThatThrownBy(finished::directory).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsWhenTheJvmIsKilled() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedHost.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = program.inputReader(StandardCharsets.UTF_8);
        Path directory = Path.of(output.readLine());
        ProcessHandle carrier = program.children().findFirst().orElseThrow();
        try (ProcessesOf processes = ProcessesOf.host(directory)) {
            assertThat(processes.commands()).anyMatch(command -> command.contains("libvirtd"));

            program.destroyForcibly();

            carrier.onExit().get(30, TimeUnit.SECONDS);
            assertThat(processes.commands()).isEmpty();
        }
        assertThat(directory).doesNotExist();
    }

    @Test
    void aHostThatCannotStartShowsWhatItsDaemonsSaid() throws Exception {
        try (PrivateHost broken =
                PrivateHost.builder().libvirtdConf("max_clients = \"many\"").build()) {
            assertThatThrownBy(broken::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("start.log")
                    .hasMessageContaining("max_clients");
        }
    }

    private static CommandResult virsh(PrivateHost on, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 3];
        command[0] = "virsh";
        command[1] = "-c";
        command[2] = "qemu:///system";
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return on.run(command);
    }

    private static void define(PrivateHost on, String name) throws IOException, InterruptedException {
        Path file = Files.writeString(on.directory().resolve(name + ".xml"), DOMAIN.formatted(name));
        expectSuccess(virsh(on, "define", file.toString()));
    }

    private static String domains(PrivateHost on) throws IOException, InterruptedException {
        return virsh(on, "list", "--all", "--name").stdout();
    }

    private static Optional<String> uuid(PrivateHost on) throws IOException, InterruptedException {
        return virsh(on, "capabilities")
                .stdout()
                .lines()
                .filter(line -> line.contains("<uuid>"))
                .findFirst();
    }

    private static void expectSuccess(CommandResult result) {
        assertThat(result.exitCode()).as(result.stderr()).isZero();
    }
}
