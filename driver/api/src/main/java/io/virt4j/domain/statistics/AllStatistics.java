package io.virt4j.domain.statistics;

import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Statistics of many domains of a host by one question. */
public interface AllStatistics {
    /**
     * Statistics of all domains.
     *
     * @param groups none for all that the host has
     * @param flags which domains, by the rules of {@link io.virt4j.domain.Domains#domains(Set)}, and how
     *     (virConnectGetAllDomainStats)
     */
    default List<DomainStatistics> allDomainStatistics(Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        throw VirtException.notSupported("virConnectGetAllDomainStats");
    }

    /** Statistics of all domains. (virConnectGetAllDomainStats) */
    default List<DomainStatistics> allDomainStatistics() {
        return allDomainStatistics(Set.of(), Set.of());
    }

    /**
     * The state of each domain, by its UUID.
     *
     * @param flags which domains (virConnectGetAllDomainStats)
     */
    default Map<UUID, DomainStatus> allDomainStates(Set<StatisticsFlag> flags) {
        throw VirtException.notSupported("virConnectGetAllDomainStats");
    }

    /**
     * Statistics of some domains of this connection.
     *
     * @param domains one at least
     * @param groups none for all that the host has
     * @param flags of those that say how, not which (virDomainListGetStats)
     */
    default List<DomainStatistics> domainStatistics(
            List<? extends Domain> domains, Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        throw VirtException.notSupported("virDomainListGetStats");
    }
}
