package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.SshServer;
import io.virt4j.xml.XmlText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections through ssh: by the program of that name, and by the libraries that know its protocol. */
class SshTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().hostname("ssh-host").build();

    private static SshServer server;

    @BeforeAll
    static void startServer() throws Exception {
        server = SshServer.on(host);
    }

    @Test
    void opensAHostByTheProgram() throws Exception {
        try (Connection connection = open("qemu+ssh", "command=" + server.client(server.knownHosts()))) {
            assertThat(connection.hostname()).isEqualTo("ssh-host");
        }
    }

    @Test
    void opensTheSocketThatTheUriNames() throws Exception {
        assumeTrue(host.run("sh", "-c", "command -v nc").exitCode() == 0, "needs nc (package netcat-openbsd)");

        try (Connection connection =
                open("qemu+ssh", "socket=/run/libvirt/libvirt-sock-ro&command=" + server.client(server.knownHosts()))) {
            assertThatThrownBy(() -> connection.defineDomain(XmlText.of("<domain/>")))
                    .isInstanceOfSatisfying(
                            VirtException.class,
                            error -> assertThat(error.isDenied()).isTrue());
        }
    }

    @Test
    void asksNobodyAboutAHostThatIsUnknown(@TempDir Path files) throws Exception {
        Path nobody = Files.createFile(files.resolve("known_hosts"));

        assertThatThrownBy(() -> open("qemu+ssh", "no_tty=1&command=" + server.client(nobody)))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("Host key verification failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libssh", "libssh2"})
    void opensAHostByALibrary(String library) throws Exception {
        try (Connection connection =
                openOrSkip("qemu+" + library, "sshauth=privkey&known_hosts=" + server.knownHosts())) {
            assertThat(connection.hostname()).isEqualTo("ssh-host");
        }
    }

    private static Connection openOrSkip(String scheme, String parameters) throws Exception {
        try {
            return open(scheme, parameters);
        } catch (VirtException e) {
            assumeFalse(e.getMessage().contains("support was not enabled"), "libvirt is built without it: " + e);
            throw e;
        }
    }

    private static Connection open(String scheme, String parameters) throws Exception {
        String uri = scheme + "://root@127.0.0.1/system?keyfile=" + server.clientKey() + "&" + parameters;
        return HostNetwork.in(host, () -> Connection.open(uri));
    }
}
