package io.virt4j.cli.monitor;

import io.virt4j.VirtException;
import io.virt4j.cli.NameOrder;
import io.virt4j.domain.Domain;

/** A domain in a list: the running ones first, by id; the others by name. */
final class ListedDomain {
    private static final int INACTIVE = -1;

    private final Domain domain;
    private final String name;
    private final int id;

    ListedDomain(Domain domain) {
        this.domain = domain;
        this.name = domain.name();
        this.id = domain.id().orElse(INACTIVE);
    }

    Domain domain() {
        return domain;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return id != INACTIVE;
    }

    String idText() {
        return id == INACTIVE ? "-" : Integer.toString(id);
    }

    /** The state; of a domain that has gone since it was listed, none. */
    String stateText() {
        try {
            return StateNames.of(domain.state().state());
        } catch (VirtException e) {
            return "no state";
        }
    }

    boolean isSaved() {
        return id == INACTIVE && domain.hasManagedSave();
    }

    static int inListOrder(ListedDomain one, ListedDomain other) {
        if (one.id == INACTIVE && other.id == INACTIVE) {
            return NameOrder.INSTANCE.compare(one.name, other.name);
        }
        // Unsigned, so that -1 comes last.
        return Integer.compareUnsigned(one.id, other.id);
    }
}
