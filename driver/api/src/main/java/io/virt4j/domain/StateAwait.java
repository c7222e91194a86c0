package io.virt4j.domain;

import io.virt4j.ErrorCode;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleEvent;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits for one state of one domain: looks once, and again after each event of that domain. */
final class StateAwait {
    private final Domain domain;
    private final DomainState wanted;
    private final Semaphore events = new Semaphore(0);

    StateAwait(Domain domain, DomainState wanted) {
        this.domain = domain;
        this.wanted = wanted;
    }

    void on(Domains host, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        try (Subscription changes = host.on(DomainEvents.LIFECYCLE, this::noticed);
                Subscription gaps = host.on(ConnectionEvents.RESTORED, restored -> events.release())) {
            while (!currentState().equals(wanted)) {
                if (!events.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    throw new VirtException(
                            ErrorCode.OPERATION_TIMEOUT,
                            "domain '" + domain.name() + "' is " + currentState() + ", not " + wanted + ", after "
                                    + timeout.toMillis() + " ms");
                }
            }
        }
    }

    private void noticed(LifecycleEvent event) {
        if (event.domain().uuid().equals(domain.uuid())) {
            events.release();
        }
    }

    private DomainState currentState() {
        try {
            return domain.state().state();
        } catch (VirtException e) {
            if (e.isNotFound()) {
                return DomainState.SHUTOFF;
            }
            throw e;
        }
    }
}
