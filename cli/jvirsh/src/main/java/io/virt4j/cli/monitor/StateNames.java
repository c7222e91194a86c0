package io.virt4j.cli.monitor;

import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;

/** virsh's words for the states of domains and the reasons for them, by libvirt's numbers. (virDomainState, virDomain*Reason) */
final class StateNames {
    private static final String[] STATES = {
        "no state", "running", "idle", "paused", "in shutdown", "shut off", "crashed", "pmsuspended"
    };

    private static final String[][] REASONS = {
        {"unknown"},
        {
            "unknown",
            "booted",
            "migrated",
            "restored",
            "from snapshot",
            "unpaused",
            "migration canceled",
            "save canceled",
            "event wakeup",
            "crashed",
            "post-copy"
        },
        {"unknown"},
        {
            "unknown",
            "user",
            "migrating",
            "saving",
            "dumping",
            "I/O error",
            "watchdog",
            "from snapshot",
            "shutting down",
            "creating snapshot",
            "crashed",
            "starting up",
            "post-copy",
            "post-copy failed",
            "api error"
        },
        {"unknown", "user"},
        {"unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"},
        {"unknown", "panicked"},
        {"unknown"},
    };

    private StateNames() {}

    static String of(DomainState state) {
        return name(STATES, state.number(), "no state");
    }

    static String reason(DomainStatus status) {
        int state = status.state().number();
        return state < 0 || state >= REASONS.length ? "unknown" : name(REASONS[state], status.reason(), "unknown");
    }

    private static String name(String[] names, int number, String other) {
        return number >= 0 && number < names.length ? names[number] : other;
    }
}
