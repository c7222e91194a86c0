package io.virt4j.cli.monitor;

import io.virt4j.cli.NameOrder;
import io.virt4j.domain.DomainSummary;
import java.util.UUID;

/** A domain in a list: the running ones first, by id; the others by name. */
final class ListedDomain implements Comparable<ListedDomain> {
    private static final int INACTIVE = -1;

    private final DomainSummary summary;
    private final int id;

    ListedDomain(DomainSummary summary) {
        this.summary = summary;
        this.id = summary.id().orElse(INACTIVE);
    }

    UUID uuid() {
        return summary.uuid();
    }

    String name() {
        return summary.name();
    }

    String title() {
        return summary.domain().title();
    }

    boolean isActive() {
        return id != INACTIVE;
    }

    String idText() {
        return id == INACTIVE ? "-" : Integer.toString(id);
    }

    String stateText() {
        return StateNames.of(summary.state());
    }

    boolean isSaved() {
        return id == INACTIVE && summary.domain().hasManagedSave();
    }

    @Override
    public int compareTo(ListedDomain other) {
        if (id == INACTIVE && other.id == INACTIVE) {
            return NameOrder.INSTANCE.compare(name(), other.name());
        }
        // Unsigned, so that -1 comes last.
        return Integer.compareUnsigned(id, other.id);
    }
}
