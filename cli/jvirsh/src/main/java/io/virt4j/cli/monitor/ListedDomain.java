package io.virt4j.cli.monitor;

import io.virt4j.domain.DomainSummary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A domain in a list: the running ones first, by id; the others by name. */
final class ListedDomain {
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

    static int inListOrder(ListedDomain one, ListedDomain other) {
        if (one.id == INACTIVE && other.id == INACTIVE) {
            return compareNames(one.name(), other.name());
        }
        // Unsigned, so that -1 comes last.
        return Integer.compareUnsigned(one.id, other.id);
    }

    /** By code points, where the letters of ASCII alone have a case. */
    private static int compareNames(String one, String other) {
        byte[] bytes = lowerCase(one).getBytes(StandardCharsets.UTF_8);
        return Arrays.compareUnsigned(bytes, lowerCase(other).getBytes(StandardCharsets.UTF_8));
    }

    private static String lowerCase(String name) {
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return lower.toString();
    }
}
