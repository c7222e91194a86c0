package io.virt4j.libvirt.domain;

import static io.virt4j.libvirt.binding.DomainCalls.virConnectGetAllDomainStats;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainListGetStats;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.statistics.AllStatistics;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.domain.statistics.StatisticsRecords;
import io.virt4j.libvirt.session.NativeObject;
import java.util.List;
import java.util.Set;

/** Statistics of the domains of a host that libvirt manages. */
interface LibvirtAllStatistics extends AllStatistics, NativeObject {
    @Override
    default List<DomainStatistics> allDomainStatistics(Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectGetAllDomainStats(connection, Flag.bits(groups), array, Flag.bits(flags));
        return taken(connection, array[0], count);
    }

    @Override
    default List<DomainStatistics> domainStatistics(
            List<? extends Domain> domains, Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        long[] array = new long[1];
        Handle[] handles = domains.stream().map(LibvirtAllStatistics::handleOf).toArray(Handle[]::new);
        int count = virDomainListGetStats(handles, Flag.bits(groups), array, Flag.bits(flags));
        return taken(handle(), array[0], count);
    }

    private static Handle handleOf(Domain domain) {
        if (domain instanceof LibvirtDomain known) {
            return known.handle();
        }
        throw new VirtException(
                ErrorCode.INVALID_ARG, "domain '" + domain.name() + "' belongs to another driver than this connection");
    }

    private List<DomainStatistics> taken(Handle connection, long array, int count) {
        return StatisticsRecords.taken(array, count, (domain, values) -> {
            Handle own = Handle.shared(Kind.DOMAIN, domain, connection);
            return new DomainStatistics(new LibvirtDomain(session(), own), values);
        });
    }
}
