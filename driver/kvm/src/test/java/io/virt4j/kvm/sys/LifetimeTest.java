package io.virt4j.kvm.sys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LifetimeTest {
    @Test
    void endsOnce() {
        Lifetime lifetime = new Lifetime("it");

        assertThat(lifetime.end()).isTrue();
        assertThat(lifetime.end()).isFalse();
        assertThatThrownBy(lifetime::enter).isInstanceOf(VirtException.class).hasMessage("it is closed");
    }

    @Test
    void waitsForTheLastCallToLeave() {
        Lifetime lifetime = new Lifetime("it");
        AtomicInteger hurried = new AtomicInteger();
        lifetime.enter();
        lifetime.end();

        lifetime.awaitEmpty(() -> {
            if (hurried.incrementAndGet() == 3) {
                lifetime.leave();
            }
        });

        assertThat(hurried).hasValue(3);
    }

    @Test
    void neverFreesUnderACall() throws Exception {
        for (int round = 0; round < 200; round++) {
            Lifetime lifetime = new Lifetime("it");
            AtomicBoolean freed = new AtomicBoolean();
            AtomicBoolean touchedFreed = new AtomicBoolean();
            List<CompletableFuture<Void>> callers = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> {
                        while (lifetime.tryEnter()) {
                            if (freed.get()) {
                                touchedFreed.set(true);
                            }
                            lifetime.leave();
                        }
                    }))
                    .toList();
            lifetime.end();
            lifetime.awaitEmpty(() -> {});
            freed.set(true);
            for (CompletableFuture<Void> caller : callers) {
                caller.get(10, TimeUnit.SECONDS);
            }
            assertThat(touchedFreed).isFalse();
        }
    }
}
