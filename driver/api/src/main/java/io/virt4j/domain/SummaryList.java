package io.virt4j.domain;

import io.virt4j.VirtException;
import io.virt4j.domain.statistics.StatisticsFlag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A list of domains with their states, which takes two questions to the host, however many there are. */
final class SummaryList {
    private final Domains host;
    private final Set<DomainFilter> filters;

    SummaryList(Domains host, Set<DomainFilter> filters) {
        this.host = host;
        this.filters = filters;
    }

    List<DomainSummary> get() {
        List<Domain> domains = host.domains(filters);
        Map<UUID, DomainStatus> states = domains.isEmpty() ? Map.of() : states();
        List<DomainSummary> summaries = new ArrayList<>(domains.size());
        for (Domain domain : domains) {
            UUID uuid = domain.uuid();
            DomainStatus status = states.get(uuid);
            summaries.add(new DomainSummary(
                    domain, uuid, domain.name(), domain.id(), status == null ? stateOf(domain) : status.state()));
        }
        return summaries;
    }

    /** Of all domains that pass those of the filters that the question knows; empty where a host does not know it. */
    private Map<UUID, DomainStatus> states() {
        try {
            return host.allDomainStates(flags());
        } catch (VirtException e) {
            if (e.isNotSupported()) {
                return Map.of();
            }
            throw e;
        }
    }

    private Set<StatisticsFlag> flags() {
        Set<StatisticsFlag> flags = EnumSet.noneOf(StatisticsFlag.class);
        for (StatisticsFlag flag : StatisticsFlag.values()) {
            for (DomainFilter filter : filters) {
                if (filter.name().equals(flag.name())) {
                    flags.add(flag);
                }
            }
        }
        return flags;
    }

    /** Of one that came between the two questions, or passes the filters no more. */
    private static DomainState stateOf(Domain domain) {
        try {
            return domain.state().state();
        } catch (VirtException e) {
            if (e.isConnectionLost()) {
                throw e;
            }
            return DomainState.NOSTATE;
        }
    }
}
