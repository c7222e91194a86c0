package io.virt4j.cli.monitor;

import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
            return compareNames(one.name, other.name);
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
