package io.virt4j.domain;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * What a list tells of a domain: who it is, and what it does.
 *
 * @param id the number of its run; empty if it does not run
 * @param state {@link DomainState#NOSTATE} if the host does not tell, as of a domain that has gone since it was listed
 */
public record DomainSummary(Domain domain, String name, OptionalInt id, DomainState state) {
    /** Its UUID, which few lists show: the domain is asked when this is. */
    public UUID uuid() {
        return domain.uuid();
    }
}
