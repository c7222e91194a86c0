package io.virt4j.kvm.embed;

import io.virt4j.Subscription;
import io.virt4j.event.LifecycleChange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The events of a host: told to each listener one after the other, in the order in which they happened, on one thread. */
final class EventQueue implements AutoCloseable {
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread created = new Thread(task, "kvm-events");
        created.setDaemon(true);
        return created;
    });

    void post(Guest guest, LifecycleChange change, int detail) {
        if (!registrations.isEmpty()) {
            thread.execute(() -> registrations.forEach(each -> each.tell(guest, change, detail)));
        }
    }

    Subscription add(Listener listener) {
        Registration registration = new Registration(listener);
        registrations.add(registration);
        return registration;
    }

    @Override
    public void close() {
        registrations.clear();
        thread.shutdown();
    }

    /** Is told what happened to a guest; the detail is libvirt's number. */
    interface Listener {
        void happened(Guest guest, LifecycleChange change, int detail);
    }

    /** A listener until it is closed; the lock makes closing wait for a call that is under way. */
    private final class Registration implements Subscription {
        private final Listener listener;
        private boolean closed;

        Registration(Listener listener) {
            this.listener = listener;
        }

        synchronized void tell(Guest guest, LifecycleChange change, int detail) {
            if (closed) {
                return;
            }
            try {
                listener.happened(guest, change, detail);
            } catch (RuntimeException e) {
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, e);
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            registrations.remove(this);
        }
    }
}
