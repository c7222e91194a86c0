package io.virt4j.libvirt.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.xml.XmlText;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final String XML =
            "<domain type='test'><name>web1</name><memory>2048</memory><os><type>hvm</type></os></domain>";

    private Connection connection;

    @BeforeEach
    void open() {
        assumeThatCode(() -> Connection.open("test:///default").close()).doesNotThrowAnyException();
        connection = Connection.open("test:///default");
    }

    @AfterEach
    void close() {
        if (connection != null) {
            connection.close();
        }
    }

    @Test
    void aDomainHasEventsOfItsOwn() throws Exception {
        Domain mine = connection.defineDomain(XmlText.of(XML));
        BlockingQueue<LifecycleEvent> heard = new LinkedBlockingQueue<>();
        try (Subscription subscription = mine.on(DomainEvents.LIFECYCLE, heard::add)) {
            connection.domainByName("test").suspend();
            mine.start();

            LifecycleEvent event = heard.poll(10, TimeUnit.SECONDS);
            assertThat(event.domain().name()).isEqualTo("web1");
            assertThat(event.change()).isEqualTo(LifecycleChange.STARTED);
        }
    }

    @Test
    void oneListenerThatThrowsDoesNotSilenceTheOthers() throws Exception {
        CountDownLatch heard = new CountDownLatch(2);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> heard.countDown());
        try (Subscription first = connection.on(DomainEvents.LIFECYCLE, event -> {
                    throw new IllegalStateException("a listener's fault");
                });
                Subscription second = connection.on(DomainEvents.LIFECYCLE, event -> heard.countDown())) {
            connection.domainByName("test").suspend();

            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aHostSaysThatItHasNoSuchEvents() {
        assertThatThrownBy(() -> connection.on(DomainEvents.qemu("", Set.of()), event -> {}))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotSupported()).isTrue());
    }

    @Test
    void aPublisherGivesAsManyEventsAsAreAskedFor() throws Exception {
        Collector collector = new Collector();
        connection.events(DomainEvents.LIFECYCLE).subscribe(collector);
        Domain domain = connection.domainByName("test");
        domain.suspend();
        domain.resume();
        domain.destroy();

        collector.subscription().request(1);
        assertThat(collector.next()).isEqualTo(LifecycleChange.SUSPENDED);
        assertThat(collector.heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
        collector.subscription().request(10);
        assertThat(collector.next()).isEqualTo(LifecycleChange.RESUMED);
        assertThat(collector.next()).isEqualTo(LifecycleChange.STOPPED);
        collector.subscription().cancel();
        domain.start();
        assertThat(collector.heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aPublisherTellsASubscriberWhyThereAreNoEvents() throws Exception {
        LinkedBlockingQueue<Throwable> errors = new LinkedBlockingQueue<>();
        connection.events(DomainEvents.qemu("", Set.of())).subscribe(new Flow.Subscriber<Object>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {}

            @Override
            public void onNext(Object event) {}

            @Override
            public void onError(Throwable error) {
                errors.add(error);
            }

            @Override
            public void onComplete() {}
        });

        assertThat(errors.poll(10, TimeUnit.SECONDS)).isInstanceOf(VirtException.class);
    }

    /** Keeps what it gets, and asks for nothing by itself. */
    private static final class Collector implements Flow.Subscriber<LifecycleEvent> {
        private final BlockingQueue<LifecycleChange> heard = new LinkedBlockingQueue<>();
        private Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(LifecycleEvent event) {
            heard.add(event.change());
        }

        @Override
        public void onError(Throwable error) {
            throw new IllegalStateException(error);
        }

        @Override
        public void onComplete() {}

        Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        LifecycleChange next() throws InterruptedException {
            return Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS));
        }
    }
}
