package io.virt4j.kvm.sys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventDescriptorTest {
    @Test
    void countsSignalsUntilTheyAreTaken() {
        try (EventDescriptor event = new EventDescriptor()) {
            assertThat(event.take()).isZero();
            event.signal();
            event.signal();

            assertThat(event.take()).isEqualTo(2);
            assertThat(event.take()).isZero();
        }
    }

    @Test
    void wakesWhoWaits() throws Exception {
        try (EventDescriptor event = new EventDescriptor()) {
            assertThat(event.await(0)).isFalse();
            CompletableFuture<Boolean> woken = CompletableFuture.supplyAsync(() -> event.await(-1));

            event.signal();

            assertThat(woken.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsTheWaitWhenItIsClosed() throws Exception {
        EventDescriptor event = new EventDescriptor();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> event.await(-1));
        TimeUnit.MILLISECONDS.sleep(20);

        event.close();
        event.close();

        assertThat(waiting.handle((woken, closed) -> woken).get(10, TimeUnit.SECONDS))
                .isNotEqualTo(true);
        assertThatThrownBy(event::signal)
                .isInstanceOf(VirtException.class)
                .hasMessage("the event descriptor is closed");
    }
}
