package io.virt4j.kvm.embed;

import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.DomainState;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Which guests pass a list's filters: in each group of filters one that fits, or none given. */
final class DomainFilters {
    /** (libvirt-domain.h, VIR_CONNECT_LIST_DOMAINS_FILTERS_*) */
    private static final List<Set<DomainFilter>> GROUPS = List.of(
            Set.of(DomainFilter.ACTIVE, DomainFilter.INACTIVE),
            Set.of(DomainFilter.PERSISTENT, DomainFilter.TRANSIENT),
            Set.of(DomainFilter.RUNNING, DomainFilter.PAUSED, DomainFilter.SHUTOFF, DomainFilter.OTHER),
            Set.of(DomainFilter.MANAGEDSAVE, DomainFilter.NO_MANAGEDSAVE),
            Set.of(DomainFilter.AUTOSTART, DomainFilter.NO_AUTOSTART),
            Set.of(DomainFilter.HAS_SNAPSHOT, DomainFilter.NO_SNAPSHOT),
            Set.of(DomainFilter.HAS_CHECKPOINT, DomainFilter.NO_CHECKPOINT));

    private DomainFilters() {}

    static boolean pass(Guest guest, Set<DomainFilter> wanted) {
        Set<DomainFilter> traits = traits(guest);
        return GROUPS.stream()
                .allMatch(group -> Collections.disjoint(group, wanted)
                        || group.stream().anyMatch(filter -> wanted.contains(filter) && traits.contains(filter)));
    }

    /** One of each group. */
    private static Set<DomainFilter> traits(Guest guest) {
        return Set.of(
                guest.isActive() ? DomainFilter.ACTIVE : DomainFilter.INACTIVE,
                guest.isPersistent() ? DomainFilter.PERSISTENT : DomainFilter.TRANSIENT,
                state(guest.status().state()),
                DomainFilter.NO_MANAGEDSAVE,
                DomainFilter.NO_AUTOSTART,
                DomainFilter.NO_SNAPSHOT,
                DomainFilter.NO_CHECKPOINT);
    }

    private static DomainFilter state(DomainState state) {
        if (state.equals(DomainState.RUNNING)) {
            return DomainFilter.RUNNING;
        }
        return state.equals(DomainState.PAUSED) ? DomainFilter.PAUSED : DomainFilter.SHUTOFF;
    }
}
