package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.OpenFlag;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.DomainState;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleChange;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class LibvirtConnectionTest {
    @Test
    void tellsOfTheHost() {
        try (Connection host = TestDriver.open()) {
            assertThat(host.uri()).isEqualTo(TestDriver.URI);
            assertThat(host.type()).isEqualTo("TEST");
            assertThat(host.libraryVersion().major()).isGreaterThanOrEqualTo(6);
            assertThat(host.version().toString()).isEqualTo("0.0.2");
            assertThat(host.nodeInfo().cpus()).isEqualTo(16);
            assertThat(host.nodeInfo().model()).isEqualTo("i686");
            assertThat(host.nodeInfo().memory().kibibytes()).isEqualTo(3145728);
            assertThat(host.securityModel().model()).isEqualTo("testSecurity");
        }
    }

    @Test
    void findsADomainByNameUuidAndId() {
        try (Connection host = TestDriver.open()) {
            Domain byName = host.domainByName("test");

            assertThat(host.domainByUuid(byName.uuid()).name()).isEqualTo("test");
            assertThat(host.domainById(byName.id().orElseThrow()).name()).isEqualTo("test");
        }
    }

    @Test
    void saysThatADomainIsNotFound() {
        try (Connection host = TestDriver.open()) {
            VirtException error = catchThrowableOfType(VirtException.class, () -> host.domainByUuid(new UUID(1, 2)));

            assertThat(error.isNotFound()).isTrue();
            assertThat(error.call()).contains("virDomainLookupByUUID");
            assertThat(error.code()).isEqualTo(ErrorCode.NO_DOMAIN);
        }
    }

    @Test
    void leadsADomainThroughItsLife() {
        try (Connection host = TestDriver.open()) {
            Domain domain = host.defineDomain(XmlText.of(TestDriver.XML));
            assertThat(domain.id()).isEmpty();
            assertThat(domain.isPersistent()).isTrue();
            assertThat(host.domains(EnumSet.of(DomainFilter.INACTIVE)))
                    .extracting(Domain::name)
                    .containsExactly("web1");

            domain.start();
            assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
            assertThat(domain.info().maxMemory().kibibytes()).isEqualTo(2048);

            domain.suspend();
            assertThat(domain.state().state()).isEqualTo(DomainState.PAUSED);

            domain.resume();
            domain.destroy();
            assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);

            domain.undefine();
            assertThatThrownBy(domain::state)
                    .isInstanceOfSatisfying(
                            VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
        }
    }

    @Test
    void passesBytesOnAsTheyAreForTheHostToJudge() {
        try (Connection host = TestDriver.open()) {
            byte[] latin1 = TestDriver.XML.replace("web1", "w\u00e4b").getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> host.defineDomain(XmlText.of(latin1)))
                    .isInstanceOfSatisfying(
                            VirtException.class, e -> assertThat(e.call()).contains("virDomainDefineXML"))
                    .hasMessageContaining("not proper UTF-8");
        }
    }

    @Test
    void refusesTextWithANulRatherThanCutItShort() {
        try (Connection host = TestDriver.open()) {
            assertThatThrownBy(() -> host.domainByName("test\0x"))
                    .isInstanceOf(VirtException.class)
                    .hasMessageContaining("NUL");
        }
    }

    @Test
    void reportsEachChangeInOrder() throws Exception {
        BlockingQueue<LifecycleChange> changes = new LinkedBlockingQueue<>();
        try (Connection host = TestDriver.open();
                Subscription subscription = host.on(DomainEvents.LIFECYCLE, event -> changes.add(event.change()))) {
            Domain domain = host.defineDomain(XmlText.of(TestDriver.XML));
            domain.start();
            domain.destroy();

            List<LifecycleChange> seen = List.of(next(changes), next(changes), next(changes));
            assertThat(seen).containsExactly(LifecycleChange.DEFINED, LifecycleChange.STARTED, LifecycleChange.STOPPED);
        }
    }

    @Test
    void callsAListenerNoMoreOnceItIsClosed() throws Exception {
        BlockingQueue<LifecycleChange> closed = new LinkedBlockingQueue<>();
        BlockingQueue<LifecycleChange> open = new LinkedBlockingQueue<>();
        try (Connection host = TestDriver.open()) {
            host.on(DomainEvents.LIFECYCLE, event -> closed.add(event.change())).close();
            try (Subscription subscription = host.on(DomainEvents.LIFECYCLE, event -> open.add(event.change()))) {
                host.domainByName("test").destroy();

                assertThat(next(open)).isEqualTo(LifecycleChange.STOPPED);
                assertThat(closed).isEmpty();
            }
        }
    }

    @Test
    void awaitsAState() throws Exception {
        try (Connection host = TestDriver.open()) {
            Domain domain = host.domainByName("test");
            Thread other = new Thread(domain::destroy);
            other.start();

            host.await(domain, DomainState.SHUTOFF, Duration.ofSeconds(30));

            other.join();
            assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);
        }
    }

    @Test
    void givesUpAwaitingWhenTheTimeIsOver() {
        try (Connection host = TestDriver.open()) {
            Domain domain = host.domainByName("test");

            assertThatThrownBy(() -> host.await(domain, DomainState.CRASHED, Duration.ofMillis(20)))
                    .isInstanceOfSatisfying(
                            VirtException.class, e -> assertThat(e.isTimeout()).isTrue())
                    .hasMessageContaining("'test' is RUNNING, not CRASHED");
        }
    }

    @Test
    void changesNothingOnAReadOnlyConnection() {
        try (Connection host = Connection.open(TestDriver.URI, Set.of(OpenFlag.READ_ONLY))) {
            assertThatThrownBy(() -> host.domainByName("test").destroy()).hasMessageContaining("read only access");
        }
    }

    @Test
    void answersThatADriverLacksAFunction() {
        try (Connection host = TestDriver.open()) {
            assertThatThrownBy(() -> host.domainByName("test").openConsole(null, Set.of()))
                    .isInstanceOfSatisfying(
                            VirtException.class,
                            e -> assertThat(e.isNotSupported()).isTrue());
        }
    }

    @Test
    void goesOnHearingEventsAfterOtherConnectionsCame() throws Exception {
        for (int round = 0; round < 20; round++) {
            TestDriver.open().close();
            BlockingQueue<LifecycleChange> changes = new LinkedBlockingQueue<>();
            try (Connection host = TestDriver.open();
                    Subscription subscription = host.on(DomainEvents.LIFECYCLE, event -> changes.add(event.change()))) {
                TestDriver.open().close();
                host.domainByName("test").destroy();

                assertThat(next(changes)).isEqualTo(LifecycleChange.STOPPED);
            }
        }
    }

    @Test
    void leavesNoThreadInNativeCodeBehind() throws Exception {
        TestDriver.open().close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("virt4j-libvirt-events");
    }

    @Test
    void aListenerMayCloseItsConnection() throws Exception {
        BlockingQueue<LifecycleChange> changes = new LinkedBlockingQueue<>();
        Connection host = TestDriver.open();
        host.on(DomainEvents.LIFECYCLE, event -> {
            host.close();
            changes.add(event.change());
        });
        host.domainByName("test").destroy();
        assertThat(next(changes)).isEqualTo(LifecycleChange.STOPPED);

        try (Connection after = TestDriver.open();
                Subscription subscription = after.on(DomainEvents.LIFECYCLE, event -> changes.add(event.change()))) {
            after.defineDomain(XmlText.of(TestDriver.XML));
            assertThat(next(changes)).isEqualTo(LifecycleChange.DEFINED);
        }
    }

    @Test
    void endsListenersThatAreAddedWhileTheirConnectionCloses() throws Exception {
        BlockingQueue<LifecycleChange> late = new LinkedBlockingQueue<>();
        BlockingQueue<LifecycleChange> changes = new LinkedBlockingQueue<>();
        // Connections to this URI share their domains as long as one of them is open.
        try (Connection witness = TestDriver.open()) {
            for (int round = 0; round < 300; round++) {
                Connection host = TestDriver.open();
                CountDownLatch added = new CountDownLatch(1);
                Thread adding = new Thread(() -> addListenersUntilClosed(host, late, added));
                adding.start();
                added.await();
                host.close();
                adding.join();
            }
            witness.on(DomainEvents.LIFECYCLE, event -> changes.add(event.change()));
            witness.domainByName("test").destroy();

            assertThat(next(changes)).isEqualTo(LifecycleChange.STOPPED);
            assertThat(late).isEmpty();
        }
    }

    private static void addListenersUntilClosed(
            Connection host, BlockingQueue<LifecycleChange> late, CountDownLatch added) {
        try {
            while (true) {
                host.on(DomainEvents.LIFECYCLE, event -> late.add(event.change()));
                added.countDown();
            }
        } catch (VirtException e) {
            assertThat(e).hasMessageContaining("closed");
        }
    }

    private static LifecycleChange next(BlockingQueue<LifecycleChange> changes) throws InterruptedException {
        LifecycleChange change = changes.poll(30, TimeUnit.SECONDS);
        assertThat(change).as("an event").isNotNull();
        return Objects.requireNonNull(change);
    }
}
