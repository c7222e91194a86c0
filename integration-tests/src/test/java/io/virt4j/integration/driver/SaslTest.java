package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Authentication;
import io.virt4j.Connection;
import io.virt4j.CredentialType;
import io.virt4j.VirtException;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.SaslPasswords;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Connections to a host that asks for a name and a password, by SASL. */
class SaslTest {
    private static final String TCP = "qemu+tcp://127.0.0.1/system";

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder()
            .hostname("sasl-host")
            .prepared(directory -> SaslPasswords.of(directory).with("alice", "sasl-host", "wonderland"))
            .listening()
            .libvirtdConf("listen_tls = 0", "listen_tcp = 1", "auth_tcp = \"sasl\"", "auth_unix_rw = \"sasl\"")
            .build();

    @Test
    void tellsAHostOnTheNetworkWhoConnects() throws Exception {
        try (Connection connection = openTcp(answers("alice", "wonderland"))) {
            assertThat(connection.hostname()).isEqualTo("sasl-host");
        }
    }

    @Test
    void tellsAHostOnTheMachineWhoConnects() {
        try (Connection connection =
                Connection.open(host.uri() + "&auth=sasl.SCRAM-SHA-256", Set.of(), answers("alice", "wonderland"))) {
            assertThat(connection.hostname()).isEqualTo("sasl-host");
        }
    }

    @Test
    void isDeniedWithAWrongPassword() {
        assertDenied(() -> openTcp(answers("alice", "looking glass")), "authentication failed");
    }

    @Test
    void isDeniedUnderAnUnknownName() {
        assertDenied(() -> openTcp(answers("mallory", "wonderland")), "authentication failed");
    }

    @Test
    void isDeniedWhenItAnswersNothing() {
        assertDenied(() -> openTcp(asked -> null), "Failed to collect auth credentials");
    }

    @Test
    void isDeniedWhenThereIsNobodyToAsk() {
        assertDenied(() -> Connection.open(host.uri()), "Failed to start SASL negotiation");
    }

    @Test
    void throwsWhatTheAnswererThrows() {
        IllegalStateException failure = new IllegalStateException("the safe is locked");

        assertThatThrownBy(() -> openTcp(asked -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static void assertDenied(ThrowingCallable open, String message) {
        assertThatThrownBy(open)
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        VirtException.class,
                        error -> assertThat(error.isDenied()).isTrue());
    }

    private static Connection openTcp(Authentication authentication) throws Exception {
        return HostNetwork.in(host, () -> Connection.open(TCP, Set.of(), authentication));
    }

    private static Authentication answers(String name, String password) {
        return asked -> {
            if (asked.type().equals(CredentialType.AUTHNAME)) {
                return name;
            }
            return asked.type().equals(CredentialType.PASSPHRASE) ? password : null;
        };
    }
}
