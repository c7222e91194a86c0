package io.virt4j.libvirt.domain;

import static io.virt4j.domain.statistics.DomainStatistics.STATE_REASON;
import static io.virt4j.domain.statistics.DomainStatistics.STATE_STATE;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectGetAllDomainStats;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainListGetStats;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.statistics.AllStatistics;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.domain.statistics.StatisticsRecords;
import io.virt4j.libvirt.session.NativeObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
    default Map<UUID, DomainStatus> allDomainStates(Set<StatisticsFlag> flags) {
        long[] array = new long[1];
        int count = virConnectGetAllDomainStats(handle(), StatisticsGroup.STATE.bit(), array, Flag.bits(flags));
        Map<UUID, DomainStatus> states = new HashMap<>();
        byte[] uuid = new byte[Uuids.BYTES];
        StatisticsRecords.taken(array[0], count, (domain, values) -> {
            Call.number("virDomainGetUUID", domain, uuid); // A handle for each would cost more than all else.
            Optional<Integer> state = values.get(STATE_STATE);
            if (state.isPresent()) {
                int reason = values.get(STATE_REASON).orElse(0);
                states.put(Uuids.of(uuid), new DomainStatus(new DomainState(state.get()), reason));
            }
            return values;
        });
        return states;
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
