package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.DomainCalls.virConnectListAllDomains;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetState;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetUUID;

import io.virt4j.VirtException;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The states of all domains at one time, and which events are told by them already. */
record StatesNow(Map<UUID, DomainStatus> states) {
    /** Where a change leads, of those that lead to one state. */
    private static final Map<LifecycleChange, DomainState> LEADS_TO = Map.of(
            LifecycleChange.STARTED, DomainState.RUNNING,
            LifecycleChange.RESUMED, DomainState.RUNNING,
            LifecycleChange.SUSPENDED, DomainState.PAUSED,
            LifecycleChange.STOPPED, DomainState.SHUTOFF,
            LifecycleChange.PMSUSPENDED, DomainState.PMSUSPENDED,
            LifecycleChange.CRASHED, DomainState.CRASHED);

    /** Asks a host. */
    static StatesNow of(Handle connection) {
        long[] array = new long[1];
        int count = virConnectListAllDomains(connection, array, 0);
        Map<UUID, DomainStatus> states = new HashMap<>();
        for (Handle domain : NativeArrays.handles(Kind.DOMAIN, connection, array[0], count)) {
            try (domain) {
                byte[] uuid = new byte[Uuids.BYTES];
                int[] state = new int[1];
                int[] reason = new int[1];
                virDomainGetUUID(domain, uuid);
                virDomainGetState(domain, state, reason, 0);
                states.put(Uuids.of(uuid), new DomainStatus(new DomainState(state[0]), reason[0]));
            } catch (VirtException e) {
                if (!e.isNotFound()) {
                    throw e;
                }
                // Gone since the list was made.
            }
        }
        return new StatesNow(states);
    }

    /**
     * The events among those that came while the host was asked that the states tell already. Each domain's events count as
     * a whole: they are told if the last of them leads to the domain's state.
     */
    List<Object> contained(List<Object> events) {
        Map<UUID, LifecycleEvent> last = new HashMap<>();
        for (Object event : events) {
            if (event instanceof LifecycleEvent change) {
                last.put(change.domain().uuid(), change);
            }
        }
        Set<UUID> told = new HashSet<>();
        last.forEach((uuid, event) -> {
            if (isTold(uuid, event.change())) {
                told.add(uuid);
            }
        });
        List<Object> contained = new ArrayList<>();
        for (Object event : events) {
            if (event instanceof LifecycleEvent change
                    && told.contains(change.domain().uuid())) {
                contained.add(event);
            }
        }
        return contained;
    }

    private boolean isTold(UUID domain, LifecycleChange last) {
        DomainStatus status = states.get(domain);
        if (last.equals(LifecycleChange.UNDEFINED)) {
            return status == null;
        }
        if (status == null) {
            return last.equals(LifecycleChange.STOPPED); // a transient domain
        }
        return last.equals(LifecycleChange.DEFINED) || status.state().equals(LEADS_TO.get(last));
    }
}
