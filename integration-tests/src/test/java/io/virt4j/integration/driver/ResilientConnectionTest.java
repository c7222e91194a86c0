package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.event.CloseReason;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.ConnectionLost;
import io.virt4j.event.ConnectionRestored;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.testing.PrivateHost;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A daemon that dies under a connection, and comes back. */
class ResilientConnectionTest {
    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void aPlainConnectionSaysThatItsHostIsLost() throws Exception {
        try (Connection connection = Connection.open(host.uri());
                Observed<ConnectionLost> lost = new Observed<>(connection, ConnectionEvents.LOST)) {
            host.killLibvirtd();

            assertThat(lost.next().reason()).isIn(CloseReason.EOF, CloseReason.ERROR);
            VirtException error = catchThrowableOfType(VirtException.class, connection::domains);
            assertThat(error.isConnectionLost()).isTrue();
        } finally {
            host.restartLibvirtd();
        }
    }

    @Test
    void comesBackWithItsSubscriptionsAndItsObjects() throws Exception {
        try (Connection connection = open();
                Observed<ConnectionLost> lost = new Observed<>(connection, ConnectionEvents.LOST);
                Observed<ConnectionRestored> restored = new Observed<>(connection, ConnectionEvents.RESTORED);
                Observed<LifecycleEvent> all = new Observed<>(connection, DomainEvents.LIFECYCLE)) {
            Domain kept = connection.defineDomain(Guests.idle("kept"));
            Domain gone = connection.defineDomain(Guests.idle("gone"));
            UUID uuid = kept.uuid();
            assertThat(all.next().change()).isEqualTo(LifecycleChange.DEFINED);
            assertThat(all.next().change()).isEqualTo(LifecycleChange.DEFINED);
            try (Observed<LifecycleEvent> ofOne = new Observed<>(kept, DomainEvents.LIFECYCLE)) {
                host.killLibvirtd();
                lost.next();
                assertThatThrownBy(connection::domains)
                        .isInstanceOfSatisfying(
                                VirtException.class,
                                e -> assertThat(e.isConnectionLost()).isTrue());
                assertThatThrownBy(kept::state)
                        .isInstanceOfSatisfying(
                                VirtException.class,
                                e -> assertThat(e.isConnectionLost()).isTrue());
                Files.delete(host.directory().resolve("etc/qemu/gone.xml"));
                host.restartLibvirtd();

                assertThat(restored.next().domains())
                        .containsEntry(uuid, kept.state())
                        .hasSize(1);
                assertThat(kept.state().state()).isEqualTo(DomainState.SHUTOFF);
                assertThatThrownBy(gone::state)
                        .isInstanceOfSatisfying(
                                VirtException.class,
                                e -> assertThat(e.isNotFound()).isTrue());
                kept.undefine();
                assertThat(all.next().change()).isEqualTo(LifecycleChange.UNDEFINED);
                assertThat(ofOne.next().change()).isEqualTo(LifecycleChange.UNDEFINED);
                assertThat(all.isEmpty()).isTrue();
                assertThat(ofOne.isEmpty()).isTrue();
                assertThat(lost.isEmpty()).isTrue();
                assertThat(restored.isEmpty()).isTrue();
            }
        }
    }

    @Test
    void awaitsAStateAcrossAGapInWhichItCame() throws Exception {
        try (Connection connection = open();
                Observed<ConnectionLost> lost = new Observed<>(connection, ConnectionEvents.LOST)) {
            Domain domain = connection.defineDomain(Guests.idle("crashing"));
            domain.start();
            FutureTask<Void> stopped = new FutureTask<>(() -> {
                connection.await(domain, DomainState.SHUTOFF, Duration.ofSeconds(60));
                return null;
            });
            Thread awaiting = new Thread(stopped, "awaits the end");
            awaiting.start();
            while (awaiting.isAlive() && awaiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(10); // It has to hear of events before there is a gap.
            }
            host.killLibvirtd();
            lost.next();
            host.run("sh", "-c", "kill -9 $(cat /run/libvirt/qemu/crashing.pid)");
            host.restartLibvirtd();

            stopped.get(60, TimeUnit.SECONDS);
            assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);
            domain.undefine();
        }
    }

    @Test
    void closesWhileItIsLost() throws Exception {
        try {
            Connection connection = open();
            try (Observed<ConnectionLost> lost = new Observed<>(connection, ConnectionEvents.LOST)) {
                host.killLibvirtd();
                lost.next();
            }
            connection.close();

            assertThatThrownBy(connection::domains).isInstanceOf(VirtException.class);
        } finally {
            host.restartLibvirtd();
        }
    }

    private static Connection open() {
        return Connection.open(host.uri(), ConnectionOptions.of().resilient());
    }
}
