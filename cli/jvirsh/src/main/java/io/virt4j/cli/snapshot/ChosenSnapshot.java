package io.virt4j.cli.snapshot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The snapshot that the user chose, by its name or as the current one. */
final class ChosenSnapshot {
    private ChosenSnapshot() {}

    /**
     * Looks it up.
     *
     * @param option that the name was given for
     * @throws CommandFailed if neither or both were given
     */
    static Snapshot find(Domain domain, String option, @Nullable String name, boolean current) throws CommandFailed {
        if (current && name != null) {
            throw new CommandFailed("--" + option + " and --current are mutually exclusive");
        }
        return findEither(domain, option, name, current);
    }

    /** The same, but a name goes before the current one. */
    static Snapshot findEither(Domain domain, String option, @Nullable String name, boolean current)
            throws CommandFailed {
        if (name != null) {
            return domain.snapshotByName(name);
        }
        if (!current) {
            throw new CommandFailed("--" + option + " or --current is required");
        }
        return domain.currentSnapshot()
                .orElseThrow(() -> new VirtException(
                        ErrorCode.NO_DOMAIN_SNAPSHOT,
                        "Domain snapshot not found: the domain does not have a current snapshot"));
    }
}
