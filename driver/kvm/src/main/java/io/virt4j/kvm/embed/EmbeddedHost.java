package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.event.LifecycleChange;
import io.virt4j.kvm.vm.Kvm;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The host inside this JVM. It is there as long as a connection uses it. Usable from any thread. */
final class EmbeddedHost {
    private static final Object SHARED_LOCK = new Object();
    private static @Nullable EmbeddedHost shared;

    private final Kvm kvm = Kvm.open();
    private final EventQueue events = new EventQueue();

    /** Guests take things out of it while they hold their own lock, so it must not need the host's. */
    private final Map<UUID, Guest> guests = new ConcurrentHashMap<>();

    private final AtomicInteger lastId = new AtomicInteger();
    private int users;

    private EmbeddedHost() {}

    /**
     * The host of this JVM, which the caller has to {@link #release}.
     *
     * @throws VirtException if KVM does not open
     */
    static EmbeddedHost acquire() {
        synchronized (SHARED_LOCK) {
            if (shared == null) {
                shared = new EmbeddedHost();
            }
            shared.users++;
            return shared;
        }
    }

    /** The last one to release it destroys what still runs. */
    void release() {
        synchronized (SHARED_LOCK) {
            users--;
            if (users > 0) {
                return;
            }
            shared = null;
        }
        try {
            guests().forEach(this::destroyIfActive);
        } finally {
            events.close();
            kvm.close();
        }
    }

    /** Ends the guest if it runs. */
    void destroyIfActive(Guest guest) {
        try {
            guest.destroy();
        } catch (VirtException e) {
            if (!e.code().equals(ErrorCode.OPERATION_INVALID)) {
                throw e;
            }
        }
    }

    Kvm kvm() {
        return kvm;
    }

    EventQueue events() {
        return events;
    }

    int nextId() {
        return lastId.incrementAndGet();
    }

    Collection<Guest> guests() {
        return guests.values();
    }

    Optional<Guest> find(Predicate<Guest> wanted) {
        return guests.values().stream().filter(wanted).findFirst();
    }

    Optional<Guest> find(UUID uuid) {
        return Optional.ofNullable(guests.get(uuid));
    }

    /** Adds a domain, or changes the one of the same UUID. */
    synchronized Guest define(Blueprint blueprint) {
        refuseTwin(blueprint);
        Guest known = guests.get(blueprint.uuid());
        if (known != null) {
            known.redefine(blueprint);
            return known;
        }
        Guest added = new Guest(this, blueprint, true);
        guests.put(blueprint.uuid(), added);
        events.post(added, LifecycleChange.DEFINED, Reasons.EVENT_DEFINED_ADDED);
        return added;
    }

    /** Adds a domain that is forgotten when it stops, and starts it. */
    Guest create(Blueprint blueprint, StartOptions options) {
        Guest created = new Guest(this, blueprint, false);
        synchronized (this) {
            refuseTwin(blueprint);
            Guest known = guests.get(blueprint.uuid());
            if (known != null) {
                throw new VirtException(
                        ErrorCode.OPERATION_INVALID,
                        "Requested operation is not valid: domain '"
                                + known.blueprint().name() + "' already exists");
            }
            guests.put(blueprint.uuid(), created);
        }
        try {
            created.start(options);
            return created;
        } catch (RuntimeException e) {
            forget(created);
            throw e;
        }
    }

    /** Goes on with a domain: with the one that is defined and off, or with one that is forgotten when it stops. */
    void restore(Blueprint blueprint, StartOptions options) {
        Guest known;
        synchronized (this) {
            refuseTwin(blueprint);
            known = guests.get(blueprint.uuid());
        }
        if (known == null) {
            create(blueprint, options);
        } else {
            known.start(options);
        }
    }

    private void refuseTwin(Blueprint blueprint) {
        for (Guest guest : guests.values()) {
            Blueprint other = guest.blueprint();
            boolean sameName = other.name().equals(blueprint.name());
            boolean sameUuid = other.uuid().equals(blueprint.uuid());
            if (sameName && !sameUuid) {
                throw new VirtException(
                        ErrorCode.OPERATION_FAILED,
                        "operation failed: domain '" + other.name() + "' already exists with uuid " + other.uuid());
            }
            if (sameUuid && !sameName) {
                throw new VirtException(
                        ErrorCode.OPERATION_FAILED,
                        "operation failed: domain '" + other.name() + "' is already defined with uuid " + other.uuid());
            }
        }
    }

    void forget(Guest guest) {
        guests.remove(guest.uuid(), guest);
    }
}
