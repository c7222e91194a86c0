package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleEvent;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A connection with a deadline is as good as one without. */
@ExtendWith(TestDriver.class)
class DeadlineTest {
    private static final ConnectionOptions BOUNDED = ConnectionOptions.of().deadline(Duration.ofSeconds(30));

    @Test
    void whatComesFromItHasTheDeadlineToo() throws Exception {
        try (Connection connection = Connection.open(TestDriver.URI, BOUNDED)) {
            BlockingQueue<LifecycleEvent> heard = new LinkedBlockingQueue<>();
            try (Subscription subscription = connection.on(DomainEvents.LIFECYCLE, heard::add)) {
                Domain domain = connection.domains().get(0);
                domain.suspend();

                assertThat(isBounded(domain)).isTrue();
                assertThat(isBounded(heard.poll(10, TimeUnit.SECONDS).domain())).isTrue();
                connection.await(domain, DomainState.PAUSED, Duration.ofSeconds(10));
            }
        }
    }

    private static boolean isBounded(Domain domain) {
        return Proxy.isProxyClass(domain.getClass());
    }

    @Test
    void anErrorIsTheHosts() {
        try (Connection connection = Connection.open(TestDriver.URI, BOUNDED)) {
            assertThatThrownBy(() -> connection.domainByName("nobody"))
                    .isInstanceOfSatisfying(
                            VirtException.class, e -> assertThat(e.isNotFound()).isTrue());
        }
    }

    @Test
    void refusesADeadlineThatIsOverAlready() {
        assertThatThrownBy(() -> ConnectionOptions.of().deadline(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
