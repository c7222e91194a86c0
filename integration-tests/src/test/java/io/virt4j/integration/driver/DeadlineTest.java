package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.testing.PrivateHost;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls to a daemon that has stopped answering. */
class DeadlineTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    private Connection connection;
    private Domain domain;

    @BeforeEach
    void defineADomain() {
        connection = Connection.open(host.uri());
        domain = connection.defineDomain(Guests.idle("idle"));
    }

    @AfterEach
    void goOn() throws Exception {
        signal("CONT");
        domain.undefine();
        connection.close();
    }

    @Test
    void aCallEndsAtItsDeadlineAndTheConnectionLivesOn() throws Exception {
        Connection bounded = connection.within(SHORT);
        Domain ofBounded = bounded.domainByName("idle");
        signal("STOP");

        assertThatThrownBy(bounded::domains).satisfies(DeadlineTest::isTimeout).hasMessageContaining("domains");
        assertThatThrownBy(ofBounded::state).satisfies(DeadlineTest::isTimeout);
        signal("CONT");
        assertThat(connection.within(Duration.ofSeconds(30)).domains()).hasSize(1);
        assertThat(connection.domains()).hasSize(1);
    }

    @Test
    void openingEndsAtItsDeadline() throws Exception {
        signal("STOP");

        assertThatThrownBy(
                        () -> Connection.open(host.uri(), ConnectionOptions.of().deadline(SHORT)))
                .satisfies(DeadlineTest::isTimeout);
    }

    @Test
    void closingEndsAtItsDeadline() throws Exception {
        Connection bounded = Connection.open(host.uri(), ConnectionOptions.of().deadline(SHORT));
        signal("STOP");

        assertThatThrownBy(bounded::close).satisfies(DeadlineTest::isTimeout);
    }

    @Test
    void aStuckDaemonIsNoticedByKeepalive() throws Exception {
        connection.keepAlive(1, 1);
        signal("STOP");

        assertThatThrownBy(connection::domains)
                .isInstanceOfSatisfying(
                        VirtException.class,
                        e -> assertThat(e.isConnectionLost()).isTrue());
        signal("CONT");
        connection = Connection.open(host.uri());
        domain = connection.domainByName("idle");
    }

    private static void isTimeout(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isTimeout()).isTrue());
    }

    private static void signal(String name) throws Exception {
        assertThat(host.run("sh", "-c", "kill -" + name + " $(cat /run/libvirtd.pid)")
                        .exitCode())
                .isZero();
    }
}
