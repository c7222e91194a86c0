package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.testing.Certificates;
import io.virt4j.testing.PrivateHost;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Connections over TLS, where both ends show certificates. */
class TlsTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder()
            .hostname("tls-host")
            .prepared(directory ->
                    Certificates.in(directory.resolve("etc/pki")).authority().server())
            .listening()
            .libvirtdConf(
                    "ca_file = \"/etc/libvirt/pki/cacert.pem\"",
                    "cert_file = \"/etc/libvirt/pki/servercert.pem\"",
                    "key_file = \"/etc/libvirt/pki/serverkey.pem\"",
                    "tls_allowed_dn_list = [\"CN=alice\"]")
            .build();

    @Test
    void opensAHostWithTheCertificatesThatTheUriNames() throws Exception {
        ofTheHost().client("alice");

        try (Connection connection = open(ofTheHost())) {
            assertThat(connection.hostname()).isEqualTo("tls-host");
        }
    }

    @Test
    void refusesAHostWhoseCertificateAnotherAuthoritySigned(@TempDir Path directory) throws Exception {
        Certificates others = Certificates.in(directory).authority().client("alice");

        assertThatThrownBy(() -> open(others))
                .hasMessageContaining("verify peer's certificate")
                .isInstanceOfSatisfying(
                        VirtException.class,
                        error -> assertThat(error.isDenied()).isTrue());
    }

    @Test
    void isNotLetInUnderANameThatTheHostDoesNotList() throws Exception {
        ofTheHost().client("mallory");

        assertThatThrownBy(() -> open(ofTheHost()))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("TLS");
    }

    private static Certificates ofTheHost() throws Exception {
        return Certificates.in(host.directory().resolve("etc/pki"));
    }

    private static Connection open(Certificates certificates) throws Exception {
        return HostNetwork.in(
                host, () -> Connection.open("qemu+tls://127.0.0.1/system?pkipath=" + certificates.directory()));
    }
}
