package io.virt4j.kvm.embed;

import io.virt4j.kvm.machine.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * How a guest is started.
 *
 * @param paused whether it waits to be resumed
 * @param hostQuirks whether to bridge what the host's KVM lacks
 * @param snapshot where it goes on; null to boot
 */
record StartOptions(
        boolean paused, boolean hostQuirks, @Nullable Snapshot snapshot) {
    /** The same for a guest that goes on. */
    StartOptions from(Snapshot saved, boolean waiting) {
        return new StartOptions(waiting, hostQuirks, saved);
    }

    /** For the machine that follows one that was reset. */
    StartOptions forReboot() {
        return new StartOptions(false, hostQuirks, null);
    }
}
