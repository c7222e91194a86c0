package io.virt4j.domain;

import io.virt4j.VirtException;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A list of domains with their states, which takes one question to the host or two, however many there are. */
final class SummaryList {
    private final Domains host;
    private final Set<DomainFilter> filters;

    SummaryList(Domains host, Set<DomainFilter> filters) {
        this.host = host;
        this.filters = filters;
    }

    /** Statistics name the domains, too, but not all filters can be asked for with them. */
    List<DomainSummary> get() {
        try {
            return flags().size() == filters.size() ? ofStatistics() : ofDomains(host.allDomainStates(flags()));
        } catch (VirtException e) {
            if (e.isNotSupported()) {
                return ofDomains(Map.of());
            }
            throw e;
        }
    }

    private List<DomainSummary> ofStatistics() {
        List<DomainSummary> summaries = new ArrayList<>();
        for (DomainStatistics statistics : host.allDomainStatistics(Set.of(StatisticsGroup.STATE), flags())) {
            Domain domain = statistics.domain();
            DomainState state = statistics.state().map(DomainStatus::state).orElseGet(() -> stateOf(domain));
            summaries.add(new DomainSummary(domain, domain.name(), domain.id(), state));
        }
        return summaries;
    }

    private List<DomainSummary> ofDomains(Map<UUID, DomainStatus> states) {
        List<Domain> domains = host.domains(filters);
        List<DomainSummary> summaries = new ArrayList<>(domains.size());
        for (Domain domain : domains) {
            DomainStatus status = states.isEmpty() ? null : states.get(domain.uuid());
            summaries.add(new DomainSummary(
                    domain, domain.name(), domain.id(), status == null ? stateOf(domain) : status.state()));
        }
        return summaries;
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
